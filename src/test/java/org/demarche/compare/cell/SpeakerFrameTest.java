package org.demarche.compare.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.demarche.compare.Said;
import org.demarche.compare.Settings;
import org.junit.jupiter.api.Test;

class SpeakerFrameTest {

  private final Said said =
      new Said()
          .add("envoy", "c1", "a", Said.DAY, List.of(), List.of("security", "peace"))
          .add("envoy", "c2", "b", Said.DAY, List.of(), List.of("security"))
          .add("envoy", "c3", "c", Said.DAY, List.of(), List.of())
          .add("minister", "c4", "c", Said.DAY, List.of(), List.of("economic"));

  private final List<SpeakerFrame> rows = SpeakerFrame.compare(said.all(), Settings.STANDARD);

  @Test
  void aShare_isOfDistinctStatements() {
    assertThat(rows)
        .filteredOn(row -> row.speaker().equals("envoy") && row.frame().equals("security"))
        .first()
        .satisfies(
            row -> assertThat(row.cell().estimate().value()).isCloseTo(2 / 3.0, within(1e-12)));
  }

  @Test
  void aFrameThatOthersUse_isZeroAndNotAbsent() {
    assertThat(rows)
        .filteredOn(row -> row.speaker().equals("envoy") && row.frame().equals("economic"))
        .first()
        .satisfies(
            row -> {
              assertThat(row.cell().estimate().value()).isZero();
              assertThat(row.cell().estimate().interval().high()).isGreaterThan(.5);
            });
  }

  @Test
  void aSpeakerOfOneStatement_isSuppressed_inItsOwnFramesAlone() {
    assertThat(rows)
        .filteredOn(row -> row.speaker().equals("minister"))
        .singleElement()
        .matches(row -> row.cell().suppressed());
  }
}
