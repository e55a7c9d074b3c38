package org.demarche.compare.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RatioTest {

  private final Ratio ratio =
      new Ratio(new double[] {.5, 1.2, .9, -.4, 2}, new double[] {1, 2, 3, 2, 4});

  /** Totals sum to 4.2 and weights to 12. */
  @Test
  void unequalStories_giveCochransRatio() {
    assertThat(ratio.value()).isCloseTo(.35, within(1e-12));
  }

  @Test
  void aStoryWithoutWeight_countsForNothing() {
    Ratio padded =
        new Ratio(new double[] {.5, 0, 1.2, .9, -.4, 2}, new double[] {1, 0, 2, 3, 2, 4});

    assertThat(padded.informative()).isEqualTo(5);
  }

  @Test
  void oneValueAllOver_isConstant() {
    assertThat(new Ratio(new double[] {.8, 1.6}, new double[] {1, 2}).constant()).isTrue();
    assertThat(ratio.constant()).isFalse();
  }

  @Test
  void noWeightAtAll_isRefused() {
    assertThatThrownBy(() -> new Ratio(new double[2], new double[2]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
