package org.demarche.compare.stat;

import java.util.Arrays;
import org.apache.commons.math3.distribution.NormalDistribution;

/** The Jensen-Shannon divergence of two speakers' categories, as of their frames. */
public final class FrameDivergence implements Contrast {

  private final double[][][] counts;
  private final int categories;

  /**
   * @param counts of each category in each story, for the first speaker
   * @param otherCounts the same for the second
   */
  public FrameDivergence(double[][] counts, double[][] otherCounts) {
    this.counts = new double[][][] {counts.clone(), otherCounts.clone()};
    this.categories = counts[0].length;
  }

  @Override
  public double value() {
    int[] once = new int[stories()];
    Arrays.fill(once, 1);
    return of(once);
  }

  @Override
  public int stories() {
    return counts[0].length;
  }

  @Override
  public boolean first(int story) {
    return any(counts[0][story]);
  }

  @Override
  public boolean second(int story) {
    return any(counts[1][story]);
  }

  private static boolean any(double[] values) {
    for (double value : values) {
      if (value > 0) {
        return true;
      }
    }
    return false;
  }

  @Override
  public double of(int[] times) {
    double[] p = new double[categories];
    double[] q = new double[categories];
    for (int i = 0; i < times.length; i++) {
      add(p, counts[0][i], times[i]);
      add(q, counts[1][i], times[i]);
    }
    return JensenShannon.divergence(p, q);
  }

  @Override
  public int sums() {
    return categories;
  }

  @Override
  public void add(int story, int speaker, double[] sums) {
    add(sums, counts[speaker][story], 1);
  }

  @Override
  public double test(double[] one, double[] other) {
    return JensenShannon.divergence(one, other);
  }

  private static void add(double[] sums, double[] values, int times) {
    for (int c = 0; times > 0 && c < values.length; c++) {
      sums[c] += times * values[c];
    }
  }

  /**
   * The divergence with its interval. Chance alone makes two samples of one distribution diverge,
   * and a drawn set diverges further still, so both the figure and the interval are corrected by
   * the bootstrap's estimate of that bias (Efron and Tibshirani, "An Introduction to the
   * Bootstrap", 1993, chapter 10).
   */
  public Estimate estimate(ClusterBootstrap bootstrap) {
    double[] drawn = bootstrap.draw(this, stories());
    double plain = value();
    double mean = 0;
    for (double each : drawn) {
      mean += each / drawn.length;
    }
    double spread = 0;
    for (double each : drawn) {
      spread += (each - mean) * (each - mean) / (drawn.length - 1);
    }
    Interval possible = new Interval(0, 1);
    double value = possible.clamp(2 * plain - mean);
    double quantile =
        new NormalDistribution().inverseCumulativeProbability((1 + bootstrap.level()) / 2);
    double half = quantile * Math.sqrt(spread);
    return new Estimate(value, new Interval(value - half, value + half).within(possible));
  }
}
