package org.demarche.compare.stat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * The percentile bootstrap (Efron, "Bootstrap methods", 1979). What is drawn again should be what
 * was sampled independently: a story rather than a row, a unit rather than a coder's value.
 *
 * @param replicates how many resamples
 * @param level of the interval, 0.95 for 95 %
 * @param seed the same seed gives the same resamples for the same number of units
 */
public record Bootstrap(int replicates, double level, long seed) {

  /** 95 % intervals from 1,000 resamples. */
  public static final Bootstrap USUAL = new Bootstrap(1_000, 0.95, 20_260_101L);

  public Bootstrap {
    if (replicates < 2 || !(level > 0 && level < 1)) {
      throw new IllegalArgumentException("replicates " + replicates + ", level " + level);
    }
  }

  /**
   * The interval of a statistic.
   *
   * @param units how many there are
   * @param statistic takes the numbers of the units drawn, as many as there are and some of them
   *     repeatedly, in an array that it must not keep; NaN where it is not defined for them
   * @return null where fewer than half of the resamples give a number
   */
  public @Nullable Interval interval(int units, ToDoubleFunction<int[]> statistic) {
    double[] values = replicate(units, statistic);
    if (values.length * 2 < replicates) {
      return null;
    }
    double tail = (1 - level) / 2;
    return new Interval(quantile(values, tail), quantile(values, 1 - tail));
  }

  /** The statistic of each resample in ascending order, without those where it is not defined. */
  public double[] replicate(int units, ToDoubleFunction<int[]> statistic) {
    if (units == 0) {
      return new double[0];
    }
    SplittableRandom random = new SplittableRandom(seed);
    int[] drawn = new int[units];
    double[] values = new double[replicates];
    int defined = 0;
    for (int i = 0; i < replicates; i++) {
      for (int j = 0; j < units; j++) {
        drawn[j] = random.nextInt(units);
      }
      double value = statistic.applyAsDouble(drawn);
      if (!Double.isNaN(value)) {
        values[defined++] = value;
      }
    }
    double[] sorted = Arrays.copyOf(values, defined);
    Arrays.sort(sorted);
    return sorted;
  }

  /**
   * Linear interpolation between order statistics (Hyndman and Fan 1996, type 7; R's default).
   *
   * @param sorted ascending, at least one
   * @param share in [0,1]
   */
  public static double quantile(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) Math.floor(place);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
