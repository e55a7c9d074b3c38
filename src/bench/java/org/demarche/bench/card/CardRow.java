package org.demarche.bench.card;

import java.util.Locale;
import org.demarche.compare.stat.Interval;
import org.demarche.compare.validity.Measured;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table.
 *
 * @param of the kind, label or type that the figure is of; empty where it is of all
 */
record CardRow(
    String set, String figure, String of, int n, double value, @Nullable Interval interval) {

  static CardRow of(String set, String figure, Measured measured) {
    return new CardRow(
        set, figure, measured.name(), measured.n(), measured.value(), measured.interval());
  }

  @Override
  public String toString() {
    return "| %s | %s | %s | %,d | %s | %s |"
        .formatted(
            set,
            figure,
            of,
            n,
            number(value),
            interval == null ? "" : number(interval.low()) + " to " + number(interval.high()));
  }

  private static String number(double value) {
    return Double.isNaN(value)
        ? "-"
        : String.format(Locale.ROOT, "%.3f", value).replaceFirst("^0", "");
  }
}
