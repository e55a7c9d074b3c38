package org.demarche.compare.correction;

/** What is known of the machine's errors in one stratum, from the units coded by hand there. */
final class CodedStratum {

  private final double inclusion;
  private int drawn;
  private double mean;
  private double squares;

  CodedStratum(double inclusion) {
    this.inclusion = inclusion;
  }

  /**
   * @param error of the machine on a unit
   */
  void add(double error) {
    // A running mean and sum of squares (Welford 1962).
    drawn++;
    double before = error - mean;
    mean += before / drawn;
    squares += before * (error - mean);
  }

  int drawn() {
    return drawn;
  }

  /**
   * What the draw in this stratum adds: stratified, without replacement (Cochran, "Sampling
   * Techniques", 1977, 5.3).
   *
   * @param unseen squared error to be added for each unit
   */
  Variance drawing(double unseen) {
    if (drawn < 2) {
      return Variance.NONE;
    }
    double size = drawn / inclusion;
    double spread = (squares + drawn * unseen) / (drawn - 1);
    return new Variance(size * size / drawn * (1 - inclusion) * spread, drawn - 1);
  }
}
