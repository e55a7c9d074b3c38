package org.demarche.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the day of publication as feeds, pages and people write it. */
public final class PublicationDate {

  private static final List<DateTimeFormatter> FORMATS =
      List.of(
          format("[EEEE, ][EEE, ]d MMM uuuu"),
          format("[EEEE, ][EEE, ]d MMMM uuuu"),
          format("[EEEE, ][EEE, ]MMMM d, uuuu"),
          format("[EEEE, ][EEE, ]MMM d, uuuu"),
          format("uuuuMMdd"),
          format("uuuu/M/d"));

  private PublicationDate() {}

  private static DateTimeFormatter format(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }

  /**
   * The day of "2026-01-06", "2026-01-06T09:30:00+02:00", "20260106", "20260106T093000Z", "6
   * January 2026", "January 6, 2026" or "Tue, 06 Jan 2026 09:30:00 GMT", as it stands there, in its
   * own time zone.
   *
   * @return null where it is none of these
   */
  public static @Nullable LocalDate parse(String given) {
    String text = given.trim();
    if (text.matches("\\d{4}-\\d\\d-\\d\\d(?:[T ].*)?")) {
      return parse(text.substring(0, 10), DateTimeFormatter.ISO_LOCAL_DATE);
    }
    String day =
        text.replaceFirst("(?i),?\\s+\\d{1,2}:\\d\\d.*$", "")
            .replaceFirst("^(\\d{8})T\\d{4,6}.*$", "$1");
    for (DateTimeFormatter format : FORMATS) {
      LocalDate parsed = parse(day, format);
      if (parsed != null) {
        return parsed;
      }
    }
    return null;
  }

  private static @Nullable LocalDate parse(String text, DateTimeFormatter format) {
    try {
      return LocalDate.parse(text, format);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
