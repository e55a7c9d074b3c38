package org.demarche.speaker.sourcing;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.demarche.text.Span;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;
import org.jspecify.annotations.Nullable;

/** The day on which something was said, counted back from the day of the article. */
final class SaidOn {

  private SaidOn() {}

  static @Nullable Fact in(Frame frame) {
    LocalDate published = frame.document().article().published();
    if (published == null) {
      return null;
    }
    Tokens tokens = frame.tokens();
    for (int at = frame.first(); at < frame.last(); at++) {
      if (frame.isContent(at) || isElsewhen(tokens, at, frame.first())) {
        continue;
      }
      LocalDate day = day(tokens, at, frame, published);
      if (day != null) {
        return new Fact("said_on", day.toString(), span(tokens, at, frame), "speaker:date");
      }
    }
    return null;
  }

  /** "Monday", "6 January", "January 6". */
  private static Span span(Tokens tokens, int at, Frame frame) {
    boolean month = tokens.is(at, WordClass.MONTH);
    boolean before = month && at > frame.first() && number(tokens.norm(at - 1)) > 0;
    boolean after = month && at + 1 < frame.last() && number(tokens.norm(at + 1)) > 0;
    return tokens.span(before ? at - 1 : at, after ? at + 2 : at + 1);
  }

  private static @Nullable LocalDate day(Tokens tokens, int at, Frame frame, LocalDate published) {
    if (tokens.is(at, WordClass.WEEKDAY)) {
      DayOfWeek weekday = weekday(tokens.norm(at));
      return weekday == null ? null : published.with(TemporalAdjusters.previousOrSame(weekday));
    }
    if (tokens.is(at, WordClass.MONTH)) {
      return date(tokens, at, frame, published);
    }
    return switch (tokens.norm(at)) {
      case "today", "tonight" -> published;
      case "yesterday" -> published.minusDays(1);
      default -> null;
    };
  }

  /** "January 6", "6 January", "Jan. 6, 2026"; without a year, the latest one that is past. */
  private static @Nullable LocalDate date(Tokens tokens, int at, Frame frame, LocalDate published) {
    Month month = month(tokens.norm(at));
    int after = at + 1 < frame.last() ? number(tokens.norm(at + 1)) : -1;
    int before = at > frame.first() ? number(tokens.norm(at - 1)) : -1;
    int day = after >= 1 && after <= 31 ? after : before;
    if (month == null || day < 1 || day > 31) {
      return null;
    }
    try {
      int next = day == after ? at + 2 : at + 1;
      if (next < frame.last() && tokens.is(next, WordClass.COMMA)) {
        next++;
      }
      int year = next < frame.last() ? number(tokens.norm(next)) : -1;
      if (year > 1900 && year < 2200) {
        return LocalDate.of(year, month, day);
      }
      LocalDate date = LocalDate.of(published.getYear(), month, day);
      return date.isAfter(published.plusDays(1)) ? date.minusYears(1) : date;
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Whether the words before say that another day is meant: "until Tuesday", "next Friday". */
  private static boolean isElsewhen(Tokens tokens, int at, int first) {
    if (at == first) {
      return false;
    }
    return switch (tokens.norm(at - 1)) {
      case "until",
          "till",
          "by",
          "next",
          "since",
          "before",
          "after",
          "from",
          "this",
          "every",
          "coming",
          "to" ->
          true;
      default -> false;
    };
  }

  private static int number(String norm) {
    int digits = 0;
    while (digits < norm.length() && digits < 5 && Character.isDigit(norm.charAt(digits))) {
      digits++;
    }
    return digits == 0 || digits > 4 ? -1 : Integer.parseInt(norm.substring(0, digits));
  }

  private static @Nullable DayOfWeek weekday(String norm) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (norm.length() >= 3 && day.name().toLowerCase(Locale.ROOT).startsWith(stem(norm))) {
        return day;
      }
    }
    return null;
  }

  private static @Nullable Month month(String norm) {
    for (Month month : Month.values()) {
      if (norm.length() >= 3 && month.name().toLowerCase(Locale.ROOT).startsWith(stem(norm))) {
        return month;
      }
    }
    return null;
  }

  /** Without the stop of an abbreviation; "Sept." as "sep". */
  private static String stem(String norm) {
    String plain = norm.endsWith(".") ? norm.substring(0, norm.length() - 1) : norm;
    return plain.endsWith("s") && plain.endsWith("days")
        ? plain.substring(0, plain.length() - 1)
        : plain;
  }
}
