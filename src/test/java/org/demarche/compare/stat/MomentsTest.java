package org.demarche.compare.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MomentsTest {

  private final double[] sums = new double[Moments.SUMS];

  /** Variance computed with NumPy from the residuals of Cochran's formula. */
  @Test
  void unequalStories_giveCochransVariance() {
    double[] totals = {.5, 1.2, .9, -.4, 2};
    double[] weights = {1, 2, 3, 2, 4};
    for (int i = 0; i < totals.length; i++) {
      Moments.add(totals[i], weights[i], sums);
    }
    Moments.add(0, 0, sums);

    assertThat(Moments.mean(sums)).isCloseTo(.35, within(1e-12));
    assertThat(Moments.variance(sums)).isCloseTo(0.01618923611111111, within(1e-15));
  }

  @Test
  void aSingleStory_hasNoVariance() {
    Moments.add(3, 2, sums);

    assertThat(Moments.variance(sums)).isZero();
  }
}
