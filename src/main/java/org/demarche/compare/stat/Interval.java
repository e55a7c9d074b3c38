package org.demarche.compare.stat;

/**
 * A closed interval.
 *
 * @param low not above {@code high}
 */
public record Interval(double low, double high) {

  /**
   * @throws IllegalArgumentException if {@code low} is above {@code high} or either is not a number
   */
  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("not an interval: [" + low + ", " + high + "]");
    }
  }

  public boolean contains(double value) {
    return low <= value && value <= high;
  }

  /** The smallest interval that holds both. */
  public Interval hull(Interval other) {
    return new Interval(Math.min(low, other.low), Math.max(high, other.high));
  }

  /** What lies inside {@code bounds}; an end outside is moved to the nearest bound. */
  public Interval within(Interval bounds) {
    return new Interval(bounds.clamp(low), bounds.clamp(high));
  }

  /** The value of this interval that is nearest to {@code value}. */
  public double clamp(double value) {
    return Math.max(low, Math.min(high, value));
  }

  public double width() {
    return high - low;
  }
}
