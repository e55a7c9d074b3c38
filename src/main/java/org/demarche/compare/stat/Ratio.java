package org.demarche.compare.stat;

/**
 * A mean or a share over stories: the sum of their totals by the sum of their weights (the ratio
 * estimator of cluster sampling: Cochran, "Sampling Techniques", 3rd edition 1977, chapter 9).
 *
 * <p>For a mean score a story's total is the sum of its scores and its weight their number; for a
 * share the total is the number that have the property.
 */
public final class Ratio implements Statistic {

  private final double[] totals;
  private final double[] weights;

  /**
   * @param totals by story
   * @param weights by story, none negative; 0 where the story says nothing of the figure
   * @throws IllegalArgumentException if the lengths differ or no story has a weight
   */
  public Ratio(double[] totals, double[] weights) {
    this.totals = totals.clone();
    this.weights = weights.clone();
    double sum = 0;
    for (double weight : weights) {
      if (!(weight >= 0)) {
        throw new IllegalArgumentException("weight " + weight);
      }
      sum += weight;
    }
    if (totals.length != weights.length || !(sum > 0)) {
      throw new IllegalArgumentException("nothing to estimate from " + totals.length + " stories");
    }
  }

  public double value() {
    double total = 0;
    double weight = 0;
    for (int i = 0; i < totals.length; i++) {
      total += totals[i];
      weight += weights[i];
    }
    return total / weight;
  }

  @Override
  public double of(int[] times) {
    double total = 0;
    double weight = 0;
    for (int i = 0; i < totals.length; i++) {
      total += times[i] * totals[i];
      weight += times[i] * weights[i];
    }
    return weight > 0 ? total / weight : Double.NaN;
  }

  /** The number of stories that say anything of the figure. */
  public int informative() {
    int count = 0;
    for (double weight : weights) {
      count += weight > 0 ? 1 : 0;
    }
    return count;
  }

  /** Whether every story says the same, so that resampling cannot show how sure it is. */
  public boolean constant() {
    double value = value();
    for (int i = 0; i < totals.length; i++) {
      if (weights[i] > 0 && Math.abs(totals[i] - value * weights[i]) > 1e-9 * weights[i]) {
        return false;
      }
    }
    return true;
  }
}
