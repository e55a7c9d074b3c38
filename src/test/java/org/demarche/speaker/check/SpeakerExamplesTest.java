package org.demarche.speaker.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.codebook.Codebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakerExamplesTest {

  @ParameterizedTest
  @ValueSource(strings = {"english", Codebook.DEFAULT})
  void everyExample_ofAShippedCodebook_runs(String name) {
    assertThat(SpeakerExamples.run(Codebook.shipped(name))).isEmpty();
  }

  @Test
  void anExampleThatFails_isReportedWithItsLine(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("codebook.yaml"), "name: mine\nextends: english\n");
    Files.writeString(
        folder.resolve("speakers.yaml"),
        """
        speakers:
          - id: harbour-board
            name: Harbour Board
            type: organisation
            aliases: []
            examples:
              - hit: "The [board] met."
              - miss: "The Harbour Board met."
        """);
    assertThat(SpeakerExamples.run(Codebook.open(folder)))
        .extracting(problem -> problem.line() + " " + problem.message())
        .containsExactly(
            "7 \"The board met.\" wants \"harbour-board\" at \"board\", which is not found.",
            "8 \"The Harbour Board met.\" must not hold \"harbour-board\", but does, by"
                + " [Harbour Board].");
  }
}
