package org.demarche.spark.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.demarche.model.LinearModel;
import org.junit.jupiter.api.Test;

class HeldTest {

  /** Labels drawn with the probabilities that the odds, divided by {@code truth}, stand for. */
  private static Held drawn(double truth) {
    Random random = new Random(5);
    List<Held.Line> lines = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      double[] odds = {0, random.nextGaussian() * 3};
      boolean no = random.nextDouble() < LinearModel.softmax(odds, truth)[0];
      lines.add(new Held.Line(no ? 0 : 1, odds));
    }
    return new Held(List.of("no", "yes"), lines);
  }

  @Test
  void temperature_isTheOneThatTheLabelsWereDrawnWith() {
    assertThat(drawn(2.5).temperature()).isBetween(2.2, 2.8);
    assertThat(drawn(1).temperature()).isBetween(0.9, 1.1);
  }

  @Test
  void temperature_lowersTheCalibrationError() {
    Held held = drawn(2.5);
    assertThat(held.calibrationError(held.temperature()))
        .isLessThan(0.03)
        .isLessThan(held.calibrationError(1) / 3);
  }
}
