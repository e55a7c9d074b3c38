package org.demarche.compare.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.demarche.compare.stat.Interval;
import org.junit.jupiter.api.Test;

class Corrected_oneMindTest {

  private static final Interval SCORES = new Interval(-1, 1);

  private static Corrected of(double value, double half, int stories, double spread) {
    return new Corrected(
        value, half / 2, new Interval(value - half, value + half), 20, stories, spread);
  }

  @Test
  void storiesOfOneMind_leaveRoomForOthersThatWereNotSeen() {
    Corrected bounded = of(0.75, 0.01, 10, 0.1).within(SCORES, 0.95);
    // Of ten stories none differs: up to .2589 of all may, and could say -1.
    assertThat(bounded.interval().low()).isCloseTo(0.75 - .2589 * 1.75, within(.001));
    assertThat(bounded.interval().high()).isCloseTo(0.75 + .2589 * .25, within(.001));
  }

  @Test
  void storiesThatDiffer_keepTheirInterval() {
    assertThat(of(0.2, 0.3, 10, 1.2).within(SCORES, 0.95).interval())
        .isEqualTo(new Interval(0.2 - 0.3, 0.5));
  }

  @Test
  void differenceOfTwo_addsTheSquaresOfTheirReaches() {
    Interval gap = of(0.5, 0.3, 10, 1).less(of(-0.25, 0.4, 10, 1));
    assertThat(gap.low()).isCloseTo(0.25, within(1e-9));
    assertThat(gap.high()).isCloseTo(1.25, within(1e-9));
  }
}
