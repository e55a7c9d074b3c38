package org.demarche.compare.correction;

/** What is known of the machine's errors in one stratum, from the units coded by hand there. */
final class CodedStratum {

  private final double inclusion;
  private int drawn;
  private int informing;
  private double mean;
  private double squares;

  CodedStratum(double inclusion) {
    this.inclusion = inclusion;
  }

  /**
   * @param error of the machine on the unit
   * @param informs whether the unit has a part in the figure
   */
  void add(double error, boolean informs) {
    // A running mean and sum of squares (Welford 1962).
    drawn++;
    double before = error - mean;
    mean += before / drawn;
    squares += before * (error - mean);
    informing += informs ? 1 : 0;
  }

  int informing() {
    return informing;
  }

  /**
   * What the draw in this stratum adds: stratified, without replacement (Cochran, "Sampling
   * Techniques", 1977, 5.3). Only units that inform the figure count as degrees of freedom (Korn
   * and Graubard, "Analysis of Health Surveys", 1999, 5.2).
   *
   * @param unseen squared error to be added for each informing unit
   */
  Variance drawing(double unseen) {
    if (drawn < 2) {
      return Variance.NONE;
    }
    double size = drawn / inclusion;
    double spread = (squares + informing * unseen) / (drawn - 1);
    return new Variance(size * size / drawn * (1 - inclusion) * spread, informing - 1);
  }
}
