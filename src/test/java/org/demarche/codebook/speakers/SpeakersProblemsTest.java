package org.demarche.codebook.speakers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.CodebookException;
import org.demarche.codebook.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeakersProblemsTest {

  @TempDir Path folder;

  @Test
  void everyMistake_isReportedAtItsLine() throws IOException {
    assertThat(
            problems(
                """
                speakers:
                  - id: board
                    name: Harbour Board
                    type: organisaton
                    parent: harbor
                    aliases: [The Board, {text: Old Board, from: 2024-13-01}]
                    examples: [{hit: "[Harbour Board]"}, {miss: "none"}]
                  - id: harbour
                    name: Harbour
                    type: organisation
                    country: kenia
                    aliases: [The Board]
                    examples: [{hit: "[Harbour]"}, {miss: "none"}]
                  - id: pier
                    name: Pier
                    type: organisation
                    examples: [{hit: "[Pier]"}, {miss: "none"}]
                  - id: pier
                    name: Other Pier
                    type: organisation
                """))
        .extracting(Problem::line)
        .contains(4, 5, 6, 11, 18);
  }

  @Test
  void anAlias_mayPassFromOneToAnother() throws IOException {
    assertThat(
            problems(
                """
                speakers:
                  - id: first
                    name: First Cabinet
                    type: organisation
                    aliases: [{text: the cabinet, to: 2024-12-31}]
                    examples: [{hit: "[First Cabinet]"}, {miss: "none"}]
                  - id: second
                    name: Second Cabinet
                    type: organisation
                    aliases: [{text: the cabinet, from: 2025-01-01}]
                    examples: [{hit: "[Second Cabinet]"}, {miss: "none"}]
                """))
        .isEmpty();
  }

  @Test
  void anAliasOfTwoOnOneDay_isAProblem() throws IOException {
    assertThat(
            problems(
                """
                speakers:
                  - id: first
                    name: First Cabinet
                    type: organisation
                    aliases: [{text: the cabinet, to: 2025-01-01}]
                    examples: [{hit: "[First Cabinet]"}, {miss: "none"}]
                  - id: second
                    name: Second Cabinet
                    type: organisation
                    aliases: [{text: the cabinet, from: 2025-01-01}]
                    examples: [{hit: "[Second Cabinet]"}, {miss: "none"}]
                """))
        .extracting(Problem::message)
        .singleElement()
        .asString()
        .startsWith("\"the cabinet\" names \"first\" on the same days too");
  }

  private List<Problem> problems(String speakers) throws IOException {
    Files.writeString(folder.resolve("codebook.yaml"), "name: mine\nextends: english\n");
    Files.writeString(folder.resolve("speakers.yaml"), speakers);
    CodebookException thrown =
        catchThrowableOfType(CodebookException.class, () -> Codebook.open(folder));
    return thrown == null ? List.of() : thrown.problems();
  }
}
