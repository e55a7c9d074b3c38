package org.demarche.compare.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.demarche.text.Span;
import org.junit.jupiter.api.Test;

class UnitizingAlpha_byHandTest {

  @Test
  void twoCoders_overlappingByHalf() {
    // By hand: 10 characters; observed 2 * (2 + 2) = 8; expected 2 * 8 * 12 / (20 - (32 + 12) /
    // 20).
    double alpha = UnitizingAlpha.of(10, List.of(List.of(new Span(2, 6)), List.of(new Span(4, 8))));
    assertThat(alpha).isCloseTo(1 - 8 / (192 / 17.8), within(1e-12));
  }

  @Test
  void threeCoders_byTheMatricesOfThePaper() {
    // Of 12 characters, marked 3-6, 4-8, none. Its observed coincidences (ordered pairs over m-1):
    // marked with gap (3 + 3 + 4) / 2 from the one side; expected (36 - 7 = 29): 7 * 29 / (36 -
    // (9 + 16 + 29) / 36). Alpha is one minus twice the one over twice the other.
    double alpha =
        UnitizingAlpha.of(12, List.of(List.of(new Span(3, 6)), List.of(new Span(4, 8)), List.of()));
    assertThat(alpha).isCloseTo(1 - 5 / (7 * 29 / (36 - 54 / 36.0)), within(1e-12));
  }

  @Test
  void sameStretches_agreePerfectly() {
    List<Span> marked = List.of(new Span(0, 3), new Span(5, 9));
    assertThat(UnitizingAlpha.of(20, List.of(marked, marked, marked))).isEqualTo(1.0);
  }

  @Test
  void nothingMarked_isNotDefined() {
    assertThat(UnitizingAlpha.of(20, List.of(List.of(), List.of()))).isNaN();
  }

  @Test
  void stretchesPutAnywhere_agreeAsChanceWouldHaveIt() {
    SplittableRandom random = new SplittableRandom(3);
    double sum = 0;
    for (int run = 0; run < 20_000; run++) {
      sum += UnitizingAlpha.of(10_000, List.of(anywhere(random), anywhere(random)));
    }
    assertThat(sum / 20_000).isCloseTo(0, within(0.01));
  }

  private static List<Span> anywhere(SplittableRandom random) {
    int begin = random.nextInt(0, 9_900);
    return List.of(new Span(begin, begin + 100));
  }

  @Test
  void union_joinsWhatOverlapsAndKeepsNeighbours() {
    assertThat(
            UnitizingAlpha.union(
                List.of(new Span(4, 6), new Span(0, 3), new Span(2, 4), new Span(6, 9))))
        .containsExactly(new Span(0, 4), new Span(4, 6), new Span(6, 9));
  }

  @Test
  void overlappingStretches_areRefused() {
    assertThatThrownBy(
            () -> UnitizingAlpha.of(9, List.of(List.of(new Span(0, 3), new Span(2, 4)), List.of())))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
