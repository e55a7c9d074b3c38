package org.demarche.compare.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DistinctiveWordTest {

  private final List<DistinctiveWord> rows =
      DistinctiveWord.compare(
          Map.of(
              "envoy", Map.of("the", 100L, "timetable", 20L, "sovereignty", 9L, "once", 1L),
              "minister", Map.of("the", 110L, "security", 25L, "timetable", 2L)),
          2,
          2);

  @Test
  void aSpeakersOwnWords_comeFirst_withoutAStopList() {
    assertThat(rows)
        .filteredOn(row -> row.speaker().equals("envoy"))
        .extracting(DistinctiveWord::word)
        .containsExactly("timetable", "sovereignty");
  }

  @Test
  void theCounts_areTheSpeakersAndTheOthers() {
    assertThat(rows.get(0).count()).isEqualTo(20);
    assertThat(rows.get(0).total()).isEqualTo(130);
    assertThat(rows.get(0).otherCount()).isEqualTo(2);
    assertThat(rows.get(0).otherTotal()).isEqualTo(137);
  }

  @Test
  void aSingleSpeaker_isDistinctFromNobody() {
    assertThat(DistinctiveWord.compare(Map.of("envoy", Map.of("peace", 5L)), 1, 5)).isEmpty();
  }
}
