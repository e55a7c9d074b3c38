package org.demarche.compare.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogOddsTest {

  private final LogOdds logOdds = new LogOdds(500);

  /** By hand: alpha 2.125; log(14.125/1485.875) - log(7.125/3492.875) = 1.5390, over .4595. */
  @Test
  void aWordOfOneSide_isItsLogOddsByItsError() {
    assertThat(logOdds.z(12, 1000, 5, 3000)).isCloseTo(3.3493625150514537, within(1e-12));
  }

  @Test
  void aWordThatAllUseAlike_isZero() {
    assertThat(logOdds.z(60, 1000, 180, 3000)).isCloseTo(0, within(1e-12));
  }

  @Test
  void aRareWordOfOneSideAlone_isHeldDownByThePrior() {
    assertThat(logOdds.z(2, 1000, 0, 3000)).isCloseTo(1.44482195748978, within(1e-12));
  }

  @Test
  void swappingTheSides_turnsTheSign() {
    assertThat(logOdds.z(5, 3000, 12, 1000)).isCloseTo(-3.3493625150514537, within(1e-12));
  }
}
