package org.demarche.compare.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BenjaminiHochbergTest {

  /** The worked example of Benjamini and Hochberg 1995, section 3.3. */
  private static final double[] THROMBOLYSIS = {
    .0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262, .5719, .6528,
    .7590, 1.0000
  };

  @Test
  void thePapersExample_findsFourAtFivePercent() {
    double[] adjusted = BenjaminiHochberg.adjust(THROMBOLYSIS);

    assertThat(Arrays.stream(adjusted).filter(q -> q <= .05)).hasSize(4);
    assertThat(adjusted[3]).isCloseTo(.0095 * 15 / 4, within(1e-12));
  }

  /** Figures of scipy.stats.false_discovery_control, SciPy 1.17.1. */
  @Test
  void thePapersExample_givesSciPysFigures() {
    assertThat(BenjaminiHochberg.adjust(THROMBOLYSIS))
        .containsExactly(
            new double[] {
              .0015, .003, .0095, .035625, .0603, .063857, .063857, .0645, .0765, .486, .581182,
              .714875, .753231, .813214, 1
            },
            within(1e-6));
  }

  @Test
  void theOrderOfTheTable_doesNotMatter() {
    double[] adjusted = BenjaminiHochberg.adjust(new double[] {.04, .01, .03});

    assertThat(adjusted).containsExactly(new double[] {.04, .03, .04}, within(1e-12));
  }

  @Test
  void anEmptyTable_staysEmpty() {
    assertThat(BenjaminiHochberg.adjust(new double[0])).isEmpty();
  }
}
