package org.demarche.cli.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.demarche.cli.CommandRun;
import org.demarche.spark.parquet.Stored;
import org.demarche.spark.parquet.StoredRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectCommandTest {

  @TempDir private Path folder;
  private FilledSheet filled;

  @BeforeEach
  void fill() {
    filled = new FilledSheet(folder);
  }

  private StoredRow first(String table) {
    return Stored.rows(Stored.table(filled.output, table)).get(0);
  }

  @Test
  void meansAndSharesAndGaps_getCorrectedColumnsBesideTheNaive() {
    CommandRun run = filled.withGold("correct");
    assertThat(run.exitCode()).isZero();
    StoredRow minister = first("speaker_issue");
    assertThat(minister.number("mean_score")).isEqualTo(1.0);
    // Of the minister's statements in articles 0 to 8, those of five are for and of four against.
    assertThat(minister.number("corrected_mean")).isCloseTo(1 / 9.0, within(0.35));
    assertThat(minister.number("corrected_ci_low")).isLessThan(1 / 9.0);
    assertThat(minister.number("corrected_ci_high")).isBetween(1 / 9.0, 1.0);
    assertThat(first("speaker_frame").number("corrected_mean")).isCloseTo(5 / 9.0, within(0.2));
    assertThat(first("divergence").number("corrected_mean")).isCloseTo(10 / 9.0, within(0.35));
  }

  @Test
  void cellsThatAreRight_stayAsTheyAre() {
    filled.withGold("correct");
    List<StoredRow> rows = Stored.rows(Stored.table(filled.output, "speaker_issue"));
    assertThat(rows.get(1).text("speaker_id")).isEqualTo("envoy");
    assertThat(rows.get(1).number("corrected_mean")).isEqualTo(-1.0, within(1e-9));
    // Nine stories of one mind: by Clopper and Pearson up to .283 of all could differ.
    assertThat(rows.get(1).number("corrected_ci_high")).isCloseTo(-1 + 2 * .283, within(.001));
  }

  @Test
  void framesAsAWhole_areLeftAlone() {
    filled.withGold("correct");
    List<StoredRow> rows = Stored.rows(Stored.table(filled.output, "divergence"));
    assertThat(rows.get(1).number("gap")).isEqualTo(0.9);
    assertThat(rows.get(1).has("corrected_mean")).isFalse();
  }

  @Test
  void summary_tellsTheLargestCorrectionsIn80Columns() {
    CommandRun run = filled.withGold("correct");
    assertThat(run.out())
        .containsPattern("speaker_issue +2 +2")
        .containsPattern("divergence +1 +2")
        .contains("minister on border")
        .contains("naive 1.00 (.90 to 1.00), corrected .22 (");
    assertThat(run.out().lines().filter(line -> !line.contains("/")))
        .allMatch(line -> line.length() <= 80);
  }

  @Test
  void tooFewCodedStatements_leaveACellNull() {
    CommandRun run = filled.withGold("correct", "--min-gold", "1000");
    assertThat(run.out()).contains("fewer than 1000");
    assertThat(first("speaker_issue").has("corrected_mean")).isFalse();
  }

  @Test
  void sheetWithoutChances_isRefused() {
    filled.fill(line -> line.replaceFirst(",s[0-9a-f]{8,}", ","));
    CommandRun run = filled.withGold("correct");
    assertThat(run.exitCode()).isEqualTo(65);
    assertThat(run.err()).contains("no column \"sample\"");
  }

  @Test
  void correctingAgain_givesTheSame() {
    filled.withGold("correct");
    double once = first("speaker_issue").number("corrected_mean");
    filled.withGold("correct");
    assertThat(first("speaker_issue").number("corrected_mean")).isEqualTo(once);
  }
}
