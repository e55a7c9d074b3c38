package org.demarche.report.page;

import java.util.function.Function;
import org.demarche.report.Correction;
import org.demarche.report.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A figure with its interval as it is drawn and written.
 *
 * @param low left end of the interval on a line of 100; {@code high} its right end
 * @param at place of the figure on it
 * @param corrected null where nothing was coded by hand
 */
public record Bar(
    String text, String interval, long low, long high, long at, @Nullable Corrected corrected) {

  /**
   * The same by what people coded.
   *
   * @param gold how many statements
   */
  public record Corrected(String text, String interval, int gold) {}

  /** On a line from -1 to +1. */
  static Bar score(Figure figure) {
    return new Bar(
        figure.signed(),
        figure.signedInterval(),
        Math.round(50 + 50 * figure.low()),
        Math.round(50 + 50 * figure.high()),
        Math.round(50 + 50 * figure.value()),
        corrected(figure, Figure::signed, Figure::signedInterval));
  }

  /** On a line from 0 to 1. */
  static Bar share(Figure figure) {
    return new Bar(
        figure.percent(),
        figure.percentInterval(),
        Math.round(100 * figure.low()),
        Math.round(100 * figure.high()),
        Math.round(100 * figure.value()),
        corrected(figure, Figure::percent, Figure::percentInterval));
  }

  private static @Nullable Corrected corrected(
      Figure figure, Function<Figure, String> text, Function<Figure, String> interval) {
    Correction correction = figure.correction();
    return correction == null
        ? null
        : new Corrected(
            text.apply(correction.figure()),
            interval.apply(correction.figure()),
            correction.gold());
  }
}
