package org.demarche.report.page;

import org.demarche.report.Figure;

/**
 * A figure with its interval as it is drawn and written.
 *
 * @param low left end of the interval on a line of 100; {@code high} its right end
 * @param at place of the figure on it
 */
public record Bar(String text, String interval, long low, long high, long at) {

  /** On a line from -1 to +1. */
  static Bar score(Figure figure) {
    return new Bar(
        figure.signed(),
        figure.signedInterval(),
        Math.round(50 + 50 * figure.low()),
        Math.round(50 + 50 * figure.high()),
        Math.round(50 + 50 * figure.value()));
  }

  /** On a line from 0 to 1. */
  static Bar share(Figure figure) {
    return new Bar(
        figure.percent(),
        figure.percentInterval(),
        Math.round(100 * figure.low()),
        Math.round(100 * figure.high()),
        Math.round(100 * figure.value()));
  }
}
