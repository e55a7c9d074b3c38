package org.demarche.compare.stat;

/** The difference of two speakers' means: first minus second. */
public final class Gap implements Contrast {

  private final double[][] totals;
  private final double[][] weights;

  /** Totals and weights by story, as {@link Ratio} takes them, over the same stories for both. */
  public Gap(double[] totals, double[] weights, double[] otherTotals, double[] otherWeights) {
    this.totals = new double[][] {totals.clone(), otherTotals.clone()};
    this.weights = new double[][] {weights.clone(), otherWeights.clone()};
  }

  @Override
  public double value() {
    return side(0).value() - side(1).value();
  }

  private Ratio side(int speaker) {
    return new Ratio(totals[speaker], weights[speaker]);
  }

  @Override
  public int stories() {
    return totals[0].length;
  }

  @Override
  public boolean first(int story) {
    return weights[0][story] > 0;
  }

  @Override
  public boolean second(int story) {
    return weights[1][story] > 0;
  }

  @Override
  public double of(int[] times) {
    double[] sums = new double[4];
    for (int i = 0; i < times.length; i++) {
      sums[0] += times[i] * totals[0][i];
      sums[1] += times[i] * weights[0][i];
      sums[2] += times[i] * totals[1][i];
      sums[3] += times[i] * weights[1][i];
    }
    return sums[1] > 0 && sums[3] > 0 ? sums[0] / sums[1] - sums[2] / sums[3] : Double.NaN;
  }

  @Override
  public int sums() {
    return Moments.SUMS;
  }

  @Override
  public void add(int story, int speaker, double[] sums) {
    Moments.add(totals[speaker][story], weights[speaker][story], sums);
  }

  /**
   * The studentized gap, which keeps a permutation test right where the speakers vary differently
   * (Chung and Romano, "Exact and asymptotically robust permutation tests", 2013).
   */
  @Override
  public double test(double[] one, double[] other) {
    double gap = Moments.mean(one) - Moments.mean(other);
    return Math.abs(gap) < 1e-12
        ? 0
        : gap / Math.sqrt(Math.max(Moments.variance(one) + Moments.variance(other), 1e-12));
  }

  /**
   * The gap with its interval: bootstrapped, or where one of the speakers never varies put together
   * from the speakers' own intervals (MOVER: Zou and Donner, "Construction of confidence limits
   * about effect measures", 2008).
   *
   * @param bounds the values that a single observation can have
   */
  public Estimate estimate(ClusterBootstrap bootstrap, Interval bounds) {
    double value = value();
    double reach = bounds.width();
    Interval possible = new Interval(-reach, reach);
    if (side(0).constant() || side(1).constant()) {
      Estimate a = bootstrap.estimate(side(0), stories(), bounds);
      Estimate b = bootstrap.estimate(side(1), stories(), bounds);
      double down = Math.hypot(a.value() - a.interval().low(), b.interval().high() - b.value());
      double up = Math.hypot(a.interval().high() - a.value(), b.value() - b.interval().low());
      return new Estimate(value, new Interval(value - down, value + up).within(possible));
    }
    Interval interval = bootstrap.interval(this, value, stories(), informative());
    return new Estimate(value, interval.within(possible));
  }
}
