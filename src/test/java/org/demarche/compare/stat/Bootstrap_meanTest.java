package org.demarche.compare.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class Bootstrap_meanTest {

  private static double mean(double[] values, int[] drawn) {
    return Arrays.stream(drawn).mapToDouble(i -> values[i]).average().orElseThrow();
  }

  @Test
  void sameSeed_givesSameInterval() {
    double[] values = {1, 2, 3, 4, 7, 9};
    Bootstrap bootstrap = new Bootstrap(200, 0.9, 5);
    assertThat(bootstrap.interval(6, drawn -> mean(values, drawn)))
        .isEqualTo(bootstrap.interval(6, drawn -> mean(values, drawn)))
        .isNotEqualTo(new Bootstrap(200, 0.9, 6).interval(6, drawn -> mean(values, drawn)));
  }

  @Test
  void intervals_coverTheTruthAtAboutTheirLevel() {
    SplittableRandom random = new SplittableRandom(11);
    int covered = 0;
    for (int run = 0; run < 400; run++) {
      double[] sample = random.doubles(60).toArray();
      Interval interval = new Bootstrap(300, 0.95, run).interval(60, d -> mean(sample, d));
      covered += interval != null && interval.contains(0.5) ? 1 : 0;
    }
    assertThat(covered / 400.0).isCloseTo(0.95, within(0.03));
  }

  @Test
  void undefinedStatistic_hasNoInterval() {
    assertThat(Bootstrap.USUAL.interval(3, drawn -> Double.NaN)).isNull();
    assertThat(Bootstrap.USUAL.interval(0, drawn -> 1)).isNull();
  }

  @Test
  void quantile_isAsInR() {
    // R: quantile(c(1, 3, 4, 10), c(.1, .5, .9))
    double[] sorted = {1, 3, 4, 10};
    assertThat(Bootstrap.quantile(sorted, 0.1)).isCloseTo(1.6, within(1e-12));
    assertThat(Bootstrap.quantile(sorted, 0.5)).isCloseTo(3.5, within(1e-12));
    assertThat(Bootstrap.quantile(sorted, 0.9)).isCloseTo(8.2, within(1e-12));
  }
}
