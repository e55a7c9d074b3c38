package org.demarche.compare.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MomentsTest {

  private final Moments moments = new Moments();

  /** Variance computed with NumPy from the residuals of Cochran's formula. */
  @Test
  void unequalStories_giveCochransVariance() {
    double[] totals = {.5, 1.2, .9, -.4, 2};
    double[] weights = {1, 2, 3, 2, 4};
    for (int i = 0; i < totals.length; i++) {
      moments.add(totals[i], weights[i]);
    }
    moments.add(0, 0);

    assertThat(moments.mean()).isCloseTo(.35, within(1e-12));
    assertThat(moments.variance()).isCloseTo(0.01618923611111111, within(1e-15));
  }

  @Test
  void aSingleStory_hasNoVariance() {
    moments.add(3, 2);

    assertThat(moments.variance()).isZero();
  }
}
