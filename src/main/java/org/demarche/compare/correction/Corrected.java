package org.demarche.compare.correction;

import org.demarche.compare.stat.Interval;

/**
 * A corrected figure.
 *
 * @param standardError of it
 * @param gold how many hand-coded units had a part in it
 * @param stories in how many stories they stand
 * @param spread how far the value of the most distant of them lies from a mean; NaN where the
 *     figure is no mean
 */
public record Corrected(
    double value, double standardError, Interval interval, int gold, int stories, double spread) {

  public Corrected {
    if (!Double.isFinite(value) || !(standardError >= 0)) {
      throw new IllegalArgumentException(value + " +- " + standardError);
    }
  }

  /**
   * The same where only some values are possible. Where people found all units to be of one mind,
   * the interval has hardly any width; but the share of stories that would differ is, with the
   * level's confidence, at most that of the exact binomial bound (Clopper and Pearson 1934), and
   * those could say anything. The bound is one-sided, as the truth cannot be missed on both sides.
   *
   * @param bounds the values that the figure can have
   * @param level of the interval
   */
  public Corrected within(Interval bounds, double level) {
    Interval own = interval.within(bounds);
    double centre = bounds.clamp(value);
    if (isOfOneMind(bounds)) {
      double others = 1 - Math.pow(1 - level, 1.0 / stories);
      own =
          own.hull(
              new Interval(
                  centre - others * (centre - bounds.low()),
                  centre + others * (bounds.high() - centre)));
    }
    return new Corrected(centre, standardError, own, gold, stories, spread);
  }

  /** Whether no hand-coded unit differs from the others by more than a shade. */
  public boolean isOfOneMind(Interval bounds) {
    return spread <= bounds.width() / 4;
  }

  /**
   * The interval of this mean less another, from those of both: square-and-add (Zou and Donner,
   * "Construction of confidence limits about effect measures", 2008).
   */
  public Interval less(Corrected other) {
    double below = Math.hypot(value - interval.low(), other.interval.high() - other.value);
    double above = Math.hypot(interval.high() - value, other.value - other.interval.low());
    double gap = value - other.value;
    return new Interval(gap - below, gap + above);
  }

  /** The same with an interval that holds another one too. */
  public Corrected widened(Interval other) {
    return new Corrected(value, standardError, interval.hull(other), gold, stories, spread);
  }
}
