package org.demarche.compare.stat;

import java.util.Arrays;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/**
 * Intervals by drawing whole stories again and again, because statements of one story are no
 * independent witnesses (Davison and Hinkley, "Bootstrap Methods and their Application", 1997,
 * section 3.8; Field and Welsh, "Bootstrapping clustered data", 2007).
 *
 * <p>The interval is the hull of two: the expanded percentile interval of Hesterberg ("What
 * teachers should know about the bootstrap", 2015), whose percentiles move outward as stories get
 * fewer, and the t interval with the bootstrap's standard error. Plain percentiles miss the truth
 * too often where there are few stories, which in news there are.
 *
 * @param replicates how many sets of stories are drawn
 * @param level of the interval, as .95
 * @param seed same seed, same interval
 */
public record ClusterBootstrap(int replicates, double level, long seed) {

  public ClusterBootstrap {
    if (replicates < 100 || !(level > 0 && level < 1)) {
      throw new IllegalArgumentException(replicates + " replicates, level " + level);
    }
  }

  /** With another seed. */
  public ClusterBootstrap seeded(long other) {
    return new ClusterBootstrap(replicates, level, other);
  }

  /**
   * A mean or share with its interval.
   *
   * @param bounds the values that a single observation can have
   * @param stories how many a set has: the length of the arrays that {@code ratio} was made of
   */
  public Estimate estimate(Ratio ratio, int stories, Interval bounds) {
    double value = bounds.clamp(ratio.value());
    if (ratio.constant()) {
      return new Estimate(value, constant(value, ratio.informative(), bounds));
    }
    Interval found = interval(ratio, ratio.value(), stories, ratio.informative());
    return new Estimate(value, found.within(bounds));
  }

  /**
   * The interval of any figure.
   *
   * @param value the figure of all stories, each once
   * @param stories how many there are
   * @param informative how many of them the figure rests on: the degrees of freedom, plus one
   */
  public Interval interval(Statistic statistic, double value, int stories, int informative) {
    double[] drawn = draw(statistic, stories);
    int k = Math.max(2, informative);
    double tail = (1 - level) / 2;
    double quantile = new TDistribution(k - 1).inverseCumulativeProbability(1 - tail);
    double widen = Math.sqrt(k / (k - 1.0));
    double percent = 100 * new NormalDistribution().cumulativeProbability(-widen * quantile);
    Interval percentiles =
        new Interval(quantile(drawn, percent), quantile(drawn, Math.min(100, 100 - percent)));
    double half = quantile * widen * Math.sqrt(StatUtils.variance(drawn));
    return percentiles.hull(new Interval(value - half, value + half));
  }

  /**
   * The figures of the drawn sets in ascending order; sets that do not give the figure are drawn
   * again, up to ten times as often as asked.
   */
  double[] draw(Statistic statistic, int stories) {
    Dice dice = new Dice(seed);
    double[] drawn = new double[replicates];
    int[] times = new int[stories];
    int found = 0;
    for (int tries = 0; found < replicates && tries < 10 * replicates; tries++) {
      Arrays.fill(times, 0);
      for (int i = 0; i < stories; i++) {
        times[dice.below(stories)]++;
      }
      double figure = statistic.of(times);
      if (!Double.isNaN(figure)) {
        drawn[found++] = figure;
      }
    }
    double[] all = Arrays.copyOf(drawn, found);
    Arrays.sort(all);
    return all;
  }

  /**
   * Where all stories agree: the share of stories that would not is, with the level's confidence,
   * at most that of the exact binomial bound (Clopper and Pearson 1934), and those could say
   * anything. The bound is one-sided, as the truth cannot be missed on both sides.
   */
  private Interval constant(double value, int stories, Interval bounds) {
    double others = 1 - Math.pow(1 - level, 1.0 / stories);
    return new Interval(
        value - others * (value - bounds.low()), value + others * (bounds.high() - value));
  }

  private static double quantile(double[] sorted, double percent) {
    return percent <= 0 ? sorted[0] : new Percentile(percent).evaluate(sorted);
  }
}
