package org.demarche.compare.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class JensenShannonTest {

  /** Figures of scipy.spatial.distance.jensenshannon(p, q, 2) ** 2, SciPy 1.10.1. */
  @Test
  void counts_giveSciPysFigures() {
    assertThat(JensenShannon.divergence(new double[] {1, 2, 3, 4}, new double[] {4, 3, 2, 1}))
        .isCloseTo(0.15356065532898452, within(1e-14));
    assertThat(JensenShannon.divergence(new double[] {10, 5, 0, 1}, new double[] {2, 8, 3, 1}))
        .isCloseTo(0.2529364643180141, within(1e-14));
  }

  @Test
  void nothingShared_isOneBit() {
    assertThat(JensenShannon.divergence(new double[] {3, 0}, new double[] {0, 5})).isEqualTo(1);
  }

  @Test
  void theSameShares_areNoDistance() {
    assertThat(JensenShannon.divergence(new double[] {1, 2}, new double[] {10, 20})).isZero();
  }

  @Test
  void nothingCounted_isNoNumber() {
    assertThat(JensenShannon.divergence(new double[2], new double[] {1, 2})).isNaN();
  }
}
