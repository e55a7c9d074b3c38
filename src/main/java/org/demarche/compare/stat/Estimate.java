package org.demarche.compare.stat;

import java.util.Objects;

/** A figure with its interval; the interval need not be symmetric about the figure. */
public record Estimate(double value, Interval interval) {

  public Estimate {
    Objects.requireNonNull(interval, "interval");
    if (Double.isNaN(value)) {
      throw new IllegalArgumentException("no value");
    }
  }
}
