package org.demarche.compare;

/**
 * A confidence interval, both ends included.
 *
 * @param low its lower end, a number
 * @param high its upper end, never below the lower
 */
public record Interval(double low, double high) {

  /**
   * @throws IllegalArgumentException if an end is NaN or they are the wrong way round
   */
  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("not an interval: [" + low + ", " + high + "]");
    }
  }

  public boolean contains(double value) {
    return low <= value && value <= high;
  }

  public double width() {
    return high - low;
  }
}
