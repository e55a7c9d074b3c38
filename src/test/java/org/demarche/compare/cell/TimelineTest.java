package org.demarche.compare.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.demarche.compare.Period;
import org.demarche.compare.Said;
import org.demarche.compare.Settings;
import org.junit.jupiter.api.Test;

class TimelineTest {

  @Test
  void weeks_beginOnMonday_andSilentOnesHaveNoRow() {
    Said said = new Said();
    for (String day : List.of("2026-01-05", "2026-01-11", "2026-01-26")) {
      said.add(
          "envoy", day, day, LocalDate.parse(day), List.of(Said.position("border", .5)), List.of());
    }

    assertThat(Timeline.compare(said.all(), Period.WEEK, Settings.STANDARD))
        .extracting(Timeline::start)
        .containsExactly(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 26));
  }

  @Test
  void thePeriod_fitsTheTimeCovered() {
    LocalDate first = LocalDate.of(2026, 1, 1);

    assertThat(Period.fit(first, first.plusDays(3))).isEqualTo(Period.DAY);
    assertThat(Period.fit(first, first.plusDays(40))).isEqualTo(Period.WEEK);
    assertThat(Period.fit(first, first.plusDays(400))).isEqualTo(Period.MONTH);
    assertThat(Period.fit(first, first.plusYears(50))).isEqualTo(Period.YEAR);
  }

  @Test
  void everyPeriod_beginsInItself_andEndsWhereTheNextBegins() {
    LocalDate day = LocalDate.of(2026, 5, 17);
    for (Period period : Period.values()) {
      LocalDate start = period.start(day);
      assertThat(period.start(start)).isEqualTo(start);
      assertThat(period.next(start)).isAfter(day);
      assertThat(period.start(period.next(start).minusDays(1))).isEqualTo(start);
    }
  }
}
