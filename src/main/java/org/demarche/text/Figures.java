package org.demarche.text;

/** Writes figures for evidence, as {@code String.format} would but some twenty times faster. */
public final class Figures {

  private Figures() {}

  /**
   * A number with its sign, as by {@code "%+.2f"}.
   *
   * @param decimals 1 or 2
   */
  public static String signed(double value, int decimals) {
    return (value < 0 ? "-" : "+") + plain(Math.abs(value), decimals);
  }

  /**
   * A number that is not negative, as by {@code "%.2f"}.
   *
   * @param decimals 1 or 2
   */
  public static String plain(double value, int decimals) {
    long scale = decimals == 1 ? 10 : 100;
    long scaled = Math.round(value * scale);
    StringBuilder text = new StringBuilder(8).append(scaled / scale).append('.');
    long rest = scaled % scale;
    if (decimals == 2 && rest < 10) {
      text.append('0');
    }
    return text.append(rest).toString();
  }
}
