package org.demarche.compare.stat;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.NormalDistribution;

/** The Jensen-Shannon divergence of two speakers' categories, as of their frames. */
public final class FrameDivergence implements Contrast {

  private final double[][][] counts;
  private final int categories;

  /** For each speaker and story the categories that it has any of: few, mostly. */
  private final int[][][] there;

  /**
   * @param counts of each category in each story, for the first speaker
   * @param otherCounts the same for the second
   */
  public FrameDivergence(double[][] counts, double[][] otherCounts) {
    this.counts = new double[][][] {counts.clone(), otherCounts.clone()};
    this.categories = counts[0].length;
    this.there = new int[][][] {there(counts), there(otherCounts)};
  }

  private static int[][] there(double[][] counts) {
    return Stream.of(counts)
        .map(story -> IntStream.range(0, story.length).filter(c -> story[c] > 0).toArray())
        .toArray(int[][]::new);
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
    return there[0][story].length > 0;
  }

  @Override
  public boolean second(int story) {
    return there[1][story].length > 0;
  }

  @Override
  public double of(int[] times) {
    double[] p = new double[categories];
    double[] q = new double[categories];
    for (int i = 0; i < times.length; i++) {
      add(i, 0, times[i], p);
      add(i, 1, times[i], q);
    }
    return JensenShannon.divergence(p, q);
  }

  @Override
  public int sums() {
    return categories;
  }

  @Override
  public void add(int story, int speaker, double[] sums) {
    add(story, speaker, 1, sums);
  }

  @Override
  public double test(double[] one, double[] other) {
    return JensenShannon.divergence(one, other);
  }

  private void add(int story, int speaker, int times, double[] sums) {
    if (times > 0) {
      for (int category : there[speaker][story]) {
        sums[category] += times * counts[speaker][story][category];
      }
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
