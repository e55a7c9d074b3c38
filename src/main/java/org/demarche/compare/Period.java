package org.demarche.compare;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** The stretches that a timeline is cut into. */
public enum Period {
  DAY,
  /** From Monday, as ISO 8601. */
  WEEK,
  MONTH,
  QUARTER,
  YEAR;

  /** The first day of the period that a day lies in. */
  public LocalDate start(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> day.withMonth((day.getMonthValue() - 1) / 3 * 3 + 1).withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  /** The first day of the period after the one that begins at {@code start}. */
  public LocalDate next(LocalDate start) {
    return switch (this) {
      case DAY -> start.plusDays(1);
      case WEEK -> start.plusWeeks(1);
      case MONTH -> start.plusMonths(1);
      case QUARTER -> start.plusMonths(3);
      case YEAR -> start.plusYears(1);
    };
  }

  /** The finest, from weeks on, that cuts the time between two days into 30 stretches or fewer. */
  public static Period fit(LocalDate first, LocalDate last) {
    long days = ChronoUnit.DAYS.between(first, last);
    if (days <= 10) {
      return DAY;
    }
    if (days <= 30 * 7) {
      return WEEK;
    }
    if (days <= 30 * 30) {
      return MONTH;
    }
    return days <= 30 * 91 ? QUARTER : YEAR;
  }
}
