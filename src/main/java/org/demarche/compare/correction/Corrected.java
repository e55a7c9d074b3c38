package org.demarche.compare.correction;

import org.demarche.compare.stat.Interval;

/**
 * A corrected figure.
 *
 * @param standardError of it
 * @param gold how many hand-coded units had a part in it
 */
public record Corrected(double value, double standardError, Interval interval, int gold) {

  public Corrected {
    if (!Double.isFinite(value) || !(standardError >= 0)) {
      throw new IllegalArgumentException(value + " +- " + standardError);
    }
  }
}
