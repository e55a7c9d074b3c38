package org.demarche.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A figure with its 95 % interval, and how it is written.
 *
 * @param correction null where nothing was coded by hand
 */
public record Figure(double value, double low, double high, @Nullable Correction correction) {

  public Figure(double value, double low, double high) {
    this(value, low, high, null);
  }

  /** "+0.62", with a true minus sign. */
  public String signed() {
    return signed(value);
  }

  /** "+0.41 to +0.83". */
  public String signedInterval() {
    return signed(low) + " to " + signed(high);
  }

  /** "1.43". */
  public String plain() {
    return String.format(Locale.ROOT, "%.2f", Math.abs(value));
  }

  /** The interval of the size of a difference, whichever way it goes. */
  public String plainInterval() {
    return value < 0 ? between(-high, -low) : between(low, high);
  }

  private static String between(double low, double high) {
    String from = low < 0 ? signed(low) : String.format(Locale.ROOT, "%.2f", low);
    return from + String.format(Locale.ROOT, " to %.2f", high);
  }

  /** "38 %". */
  public String percent() {
    return percent(value);
  }

  /** "21–55 %". */
  public String percentInterval() {
    return "%d–%s".formatted(Math.round(100 * low), percent(high));
  }

  private static String percent(double share) {
    return Math.round(100 * share) + " %";
  }

  static String signed(double value) {
    String text = String.format(Locale.ROOT, "%.2f", Math.abs(value));
    return text.equals("0.00") ? text : (value < 0 ? "−" : "+") + text;
  }
}
