package org.demarche.cli.kit;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.demarche.compare.stat.Interval;
import org.jspecify.annotations.Nullable;

/** Columns for a terminal of 80 characters: the first to the left, the others to the right. */
final class TextTable {

  private static final int WIDTH = 78;

  private final List<List<String>> rows = new ArrayList<>();

  TextTable(String... header) {
    rows.add(List.of(header));
  }

  TextTable row(String... cells) {
    rows.add(List.of(cells));
    return this;
  }

  boolean isEmpty() {
    return rows.size() == 1;
  }

  /** Two blanks before each row; the first column is cut where a row would be too long. */
  void print(PrintStream out) {
    int columns = rows.get(0).size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    int others = Arrays.stream(widths).skip(1).sum() + 2 * (columns - 1);
    widths[0] = Math.max(8, Math.min(widths[0], WIDTH - others));
    for (List<String> row : rows) {
      StringBuilder line =
          new StringBuilder("  ").append(pad(cut(row.get(0), widths[0]), widths[0]));
      for (int i = 1; i < columns; i++) {
        line.append("  ").append(" ".repeat(widths[i] - row.get(i).length())).append(row.get(i));
      }
      out.println(line.toString().stripTrailing());
    }
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(width - text.length());
  }

  private static String cut(String text, int width) {
    return text.length() <= width ? text : text.substring(0, width - 3) + "...";
  }

  /** ".743", "-.20", "1.00"; a dash where it is not defined. */
  static String figure(double value) {
    if (Double.isNaN(value)) {
      return "-";
    }
    return String.format(Locale.ROOT, "%.2f", value).replaceFirst("^(-?)0\\.", "$1.");
  }

  static String interval(@Nullable Interval interval) {
    return interval == null ? "-" : figure(interval.low()) + " to " + figure(interval.high());
  }

  static String percent(double share) {
    return Double.isNaN(share) ? "-" : Math.round(100 * share) + " %";
  }
}
