package org.demarche.compare.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ClusterBootstrapTest {

  /** Grade points of the law school data: Efron and Tibshirani 1993, table 3.1. */
  private static final double[] GRADES = {
    3.39, 3.30, 2.81, 3.03, 3.44, 3.07, 3.00, 3.43, 3.36, 3.13, 3.12, 2.74, 2.76, 2.88, 2.96
  };

  private static final Interval ANY = new Interval(-10, 10);
  private static final Offset<Double> CHANCE = within(.01);
  private final ClusterBootstrap bootstrap = new ClusterBootstrap(9999, .95, 7);

  private static Ratio mean(double... values) {
    double[] ones = new double[values.length];
    Arrays.fill(ones, 1);
    return new Ratio(values, ones);
  }

  /** SciPy's t interval is 2.9598 to 3.2295, NumPy's expanded percentiles 2.962 to 3.2293. */
  @Test
  void independentGrades_giveTheTInterval() {
    Interval found = bootstrap.estimate(mean(GRADES), 15, ANY).interval();

    assertThat(found.low()).isCloseTo(2.9598, CHANCE);
    assertThat(found.high()).isCloseTo(3.2295, CHANCE);
  }

  @Test
  void theSameSeed_givesTheSameInterval() {
    assertThat(bootstrap.estimate(mean(GRADES), 15, ANY))
        .isEqualTo(bootstrap.estimate(mean(GRADES), 15, ANY))
        .isNotEqualTo(bootstrap.seeded(8).estimate(mean(GRADES), 15, ANY));
  }

  /** Ten stories of one mind: 1 - .05 ^ (1/10) = .2589, as SciPy's beta.ppf(.95, 1, 10). */
  @Test
  void storiesOfOneMind_areBoundedExactly() {
    double[] yes = new double[10];
    Arrays.fill(yes, 1);

    Interval found = bootstrap.estimate(mean(yes), 10, new Interval(0, 1)).interval();

    assertThat(found.low()).isCloseTo(1 - .2588656, within(1e-6));
    assertThat(found.high()).isEqualTo(1);
  }

  @Test
  void repeatsWithinAStory_doNotNarrowTheInterval() {
    double[] many = Arrays.stream(GRADES).map(grade -> 20 * grade).toArray();
    double[] twenty = new double[15];
    Arrays.fill(twenty, 20);

    assertThat(bootstrap.estimate(new Ratio(many, twenty), 15, ANY).interval().width())
        .isCloseTo(bootstrap.estimate(mean(GRADES), 15, ANY).interval().width(), within(1e-9));
  }

  @Test
  void theInterval_staysWithinWhatIsPossible() {
    Interval bounds = new Interval(0, 1);

    Interval found = bootstrap.estimate(mean(0, 1, 1), 3, bounds).interval();

    assertThat(found).isEqualTo(bounds);
  }
}
