package org.demarche.compare.validity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.demarche.compare.validity.Calibration.Claim;
import org.junit.jupiter.api.Test;

class Calibration_reliabilityTest {

  @Test
  void error_isTheMeanGap() {
    // By hand: two claims at .9 of which one is right (gap .4), two at .2 of which none (gap .2).
    Calibration calibration =
        Calibration.of(
            List.of(
                new Claim(0.9, true, 1),
                new Claim(0.9, false, 1),
                new Claim(0.2, false, 1),
                new Claim(0.2, false, 1)),
            10);
    assertThat(calibration.bins()).hasSize(2);
    assertThat(calibration.expectedError()).isCloseTo(0.3, within(1e-12));
  }

  @Test
  void honestConfidence_hasAlmostNoError() {
    SplittableRandom random = new SplittableRandom(1);
    List<Claim> claims =
        IntStream.range(0, 50_000)
            .mapToDouble(i -> random.nextDouble())
            .mapToObj(p -> new Claim(p, random.nextDouble() < p, 1))
            .toList();
    assertThat(Calibration.of(claims, 10).expectedError()).isLessThan(0.01);
  }

  @Test
  void certainty_fallsIntoTheLastBin() {
    Calibration calibration = Calibration.of(List.of(new Claim(1, true, 1)), 5);
    assertThat(calibration.bins().get(0).range().high()).isEqualTo(1.0);
    assertThat(calibration.expectedError()).isZero();
  }
}
