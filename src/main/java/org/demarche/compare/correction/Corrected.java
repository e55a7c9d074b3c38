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

  /**
   * The same where only some values are possible. If nothing varied, neither by hand nor between
   * stories, its interval has no width; then the share of units that would differ is, with the
   * level's confidence, at most that of the exact binomial bound (Clopper and Pearson 1934).
   *
   * @param bounds the values that the figure can have
   * @param level of the interval
   */
  public Corrected within(Interval bounds, double level) {
    Interval own = interval.within(bounds);
    double centre = bounds.clamp(value);
    if (standardError < 1e-9) {
      double others = 1 - Math.pow((1 - level) / 2, 1.0 / gold);
      own =
          new Interval(
              centre - others * (centre - bounds.low()),
              centre + others * (bounds.high() - centre));
    }
    return new Corrected(centre, standardError, own, gold);
  }
}
