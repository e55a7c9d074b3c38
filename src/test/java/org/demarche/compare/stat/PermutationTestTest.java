package org.demarche.compare.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PermutationTestTest {

  private final PermutationTest test = new PermutationTest(20_000, 20_000, 3);

  /** A gap between speakers who never share a story, each story one statement. */
  private static Gap apart(double[] first, double[] second) {
    int stories = first.length + second.length;
    double[][] places = new double[4][stories];
    for (int i = 0; i < stories; i++) {
      boolean one = i < first.length;
      places[one ? 0 : 2][i] = one ? first[i] : second[i - first.length];
      places[one ? 1 : 3][i] = 1;
    }
    return new Gap(places[0], places[1], places[2], places[3]);
  }

  /** All 126 deals enumerated in Python (itertools, NumPy): 49 are as far apart. */
  @Test
  void speakersAlike_getTheExactShareOfDeals() {
    Gap gap = apart(new double[] {.8, .2, .5, .6, -.1}, new double[] {-.2, .1, .4, .5});

    assertThat(test.pValue(gap)).isCloseTo(49 / 126.0, within(.01));
  }

  /** Enumerated likewise: only the given deal of the 126. */
  @Test
  void speakersApart_getTheExactShareOfDeals() {
    Gap gap = apart(new double[] {.8, .8, .5, .6, .9}, new double[] {-.2, .1, .4, -.5});

    assertThat(test.pValue(gap)).isCloseTo(1 / 126.0, within(.002));
  }

  /** Six joint stories with the same sign: a sign-flip test has 2 in 64 deals as far out. */
  @Test
  void joinedStories_areExchangedInPlace() {
    double[] ones = {1, 1, 1, 1, 1, 1};
    Gap gap =
        new Gap(
            new double[] {.9, .8, .7, .9, .8, .6}, ones, new double[] {.1, .2, 0, .3, 0, .1}, ones);

    assertThat(test.pValue(gap)).isCloseTo(2 / 64.0, within(.005));
  }

  @Test
  void aHopelessPair_isStoppedEarlyAndStaysValid() {
    Gap gap = apart(new double[] {.1, .2, .3}, new double[] {.3, .2, .1});

    assertThat(new PermutationTest(9999, 20, 3).pValue(gap)).isGreaterThan(.5);
  }
}
