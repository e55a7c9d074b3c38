package org.demarche.cli.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.cli.CommandRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

  @TempDir private Path folder;
  private FilledSheet filled;

  @BeforeEach
  void fill() {
    filled = new FilledSheet(folder);
  }

  @Test
  void figures_areThoseOfTheSheet() {
    CommandRun run = filled.withGold("evaluate");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("40 coded statements of 60")
        .containsPattern("statement +precision +40 +\\.[89]")
        .containsPattern("speaker +accuracy +\\d+ +1\\.00")
        .containsPattern("kind +accuracy +\\d+ +\\.[45]")
        .containsPattern("stance +accuracy +\\d+ +\\.[78]")
        .containsPattern("oppose +\\d+ +\\d+");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void confidence_isComparedWithWhatWasRight() {
    assertThat(filled.withGold("evaluate").out())
        .contains("Speaker: is its confidence what it says? Expected calibration error .20")
        .containsPattern("\\.80 to \\.90 +\\d+ +\\.80 +100 %");
  }

  @Test
  void figures_goToACsvFileToo() throws IOException {
    Path csv = folder.resolve("figures.csv");
    filled.withGold("evaluate", "--csv", csv.toString());
    assertThat(Files.readString(csv)).contains("question,figure,of,n,value,ci_low,ci_high");
    assertThat(Files.readString(csv)).contains("speaker,accuracy by resolution step,title,");
  }

  @Test
  void anotherCodebook_isRemarked() {
    assertThat(filled.withGold("evaluate").err()).isEmpty();
    assertThat(filled.withGold("evaluate", "--codebook", "english").err())
        .contains("by another version of the codebook");
  }

  @Test
  void sheetWithoutASample_isTakenAsItIs() {
    filled.fill(line -> line.replaceFirst(",s[0-9a-f]{8,}", ","));
    assertThat(filled.withGold("evaluate").out())
        .contains("The sheet does not say how they were drawn");
  }

  @Test
  void foreignSample_isRefused() {
    filled.fill(line -> line.replaceFirst(",s[0-9a-f]{8,}", ",abc"));
    CommandRun run = filled.withGold("evaluate");
    assertThat(run.exitCode()).isEqualTo(65);
    assertThat(run.err()).contains("sample \"abc\" was not drawn from");
  }

  @Test
  void sheetsOfSeveralCoders_countTogether() throws IOException {
    List<String> lines = Files.readAllLines(filled.sheet);
    Path other = folder.resolve("other.csv");
    Files.writeString(
        other,
        lines.get(0)
            + "\n"
            + lines.get(1).replaceFirst(",(yes|no),.*", ",no,,,,,")
            + "\n"
            + String.join("\n", lines.subList(21, 41)));
    Files.writeString(filled.sheet, String.join("\n", lines.subList(0, 21)));
    CommandRun run = filled.withGold("evaluate", "--gold", other.toString());
    assertThat(run.out())
        .contains("40 coded statements of 60")
        .contains("1 statements stand in several sheets, coded differently in 1; the first");
  }

  @Test
  void issueWithoutAColumn_isNotAsked() {
    filled.fill(line -> line);
    filled.replace("stance_border", "ignored");
    CommandRun run = filled.withGold("evaluate");
    assertThat(run.out()).doesNotContainPattern("stance +accuracy").contains("not read: ignored");
  }

  @Test
  void emptySheet_isRefused() {
    filled.fill(line -> line.replaceFirst(",(yes|no),.*", ",,,,,,"));
    CommandRun run = filled.withGold("evaluate");
    assertThat(run.exitCode()).isEqualTo(65);
    assertThat(run.err()).contains("nothing is coded");
  }
}
