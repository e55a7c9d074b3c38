package org.demarche.compare.stat;

/** The sums that a ratio and its variance are made of, gathered in one pass. */
final class Moments {

  private int stories;
  private double total;
  private double weight;
  private double totals;
  private double products;
  private double weights;

  /** Adds a story; one without weight says nothing. */
  void add(double storyTotal, double storyWeight) {
    if (storyWeight > 0) {
      stories++;
      total += storyTotal;
      weight += storyWeight;
      totals += storyTotal * storyTotal;
      products += storyTotal * storyWeight;
      weights += storyWeight * storyWeight;
    }
  }

  double mean() {
    return total / weight;
  }

  /**
   * Sampling variance by linearisation (Cochran, "Sampling Techniques", 3rd edition 1977, equation
   * 6.13 with stories as units); 0 for a single story.
   */
  double variance() {
    double mean = mean();
    double residuals = totals - 2 * mean * products + mean * mean * weights;
    return stories < 2 ? 0 : Math.max(0, residuals) * stories / (stories - 1) / (weight * weight);
  }
}
