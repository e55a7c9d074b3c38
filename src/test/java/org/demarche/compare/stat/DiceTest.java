package org.demarche.compare.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.junit.jupiter.api.Test;

class DiceTest {

  private final Dice dice = new Dice(11);

  @Test
  void everyNumberBelowTheBound_isAsLikelyAsAnother() {
    long[] seen = new long[7];
    double[] even = new double[7];
    Arrays.fill(even, 10_000);
    for (int i = 0; i < 70_000; i++) {
      seen[dice.below(7)]++;
    }

    assertThat(new ChiSquareTest().chiSquareTest(even, seen)).isGreaterThan(.001);
  }

  /** Without its second draws, numbers by three would come half again as often as the others. */
  @Test
  void aBoundThatDividesTheRangeBadly_favoursNone() {
    int bound = 3 << 29;
    int thirds = 0;
    for (int i = 0; i < 30_000; i++) {
      thirds += dice.below(bound) % 3 == 0 ? 1 : 0;
    }

    assertThat(thirds / 30_000.0).isCloseTo(1 / 3.0, within(.01));
  }
}
