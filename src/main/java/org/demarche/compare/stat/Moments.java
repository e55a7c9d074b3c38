package org.demarche.compare.stat;

/** The sums that a ratio and its variance are made of, gathered in one pass over the stories. */
final class Moments {

  /** How many they are. */
  static final int SUMS = 6;

  private static final int STORIES = 0;
  private static final int TOTAL = 1;
  private static final int WEIGHT = 2;
  private static final int TOTALS = 3;
  private static final int PRODUCTS = 4;
  private static final int WEIGHTS = 5;

  private Moments() {}

  /** Adds a story; one without weight says nothing. */
  static void add(double total, double weight, double[] sums) {
    if (weight > 0) {
      sums[STORIES]++;
      sums[TOTAL] += total;
      sums[WEIGHT] += weight;
      sums[TOTALS] += total * total;
      sums[PRODUCTS] += total * weight;
      sums[WEIGHTS] += weight * weight;
    }
  }

  static double mean(double[] sums) {
    return sums[TOTAL] / sums[WEIGHT];
  }

  /**
   * Sampling variance by linearisation (Cochran, "Sampling Techniques", 3rd edition 1977, equation
   * 6.13 with stories as units); 0 for a single story.
   */
  static double variance(double[] sums) {
    double stories = sums[STORIES];
    double mean = mean(sums);
    double residuals = sums[TOTALS] - 2 * mean * sums[PRODUCTS] + mean * mean * sums[WEIGHTS];
    return stories < 2
        ? 0
        : Math.max(0, residuals) * stories / (stories - 1) / (sums[WEIGHT] * sums[WEIGHT]);
  }
}
