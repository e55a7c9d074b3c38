package org.demarche.compare.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** How often 95 % intervals hold the truth over many made-up corpora. */
class DesignBased_coverageTest {

  private static final int RUNS = 500;
  private static final Simulation BIASED =
      new Simulation(new double[] {0.4, 0.1}, new double[] {0.25, 0.05}, 300, 200);

  private static double gap(double[] totals) {
    return totals[0] / totals[1] - totals[2] / totals[3];
  }

  private static double coverage(
      Simulation simulation, ToDoubleFunction<double[]> figure, double truth, boolean naive) {
    int covered = 0;
    for (int run = 0; run < RUNS; run++) {
      var units = simulation.run(run);
      Corrected estimate =
          new DesignBased(naive ? Simulation.naive(units) : units, 0.95).estimate(figure, 2);
      covered += estimate != null && estimate.interval().contains(truth) ? 1 : 0;
    }
    return covered / (double) RUNS;
  }

  @Test
  void biasedLabels_makeNaiveIntervalsMiss() {
    assertThat(coverage(BIASED, DesignBased::mean, 0.4, true)).isLessThan(0.2);
    assertThat(coverage(BIASED, DesignBased_coverageTest::gap, 0.3, true)).isLessThan(0.4);
  }

  @Test
  void correctedIntervals_coverAtTheNominalRate() {
    assertThat(coverage(BIASED, DesignBased::mean, 0.4, false)).isBetween(0.93, 0.98);
    assertThat(coverage(BIASED, DesignBased_coverageTest::gap, 0.3, false)).isBetween(0.93, 0.98);
  }

  @Test
  void fewHandCodedUnits_andRareErrors_stillCover() {
    Simulation few = new Simulation(BIASED.truth(), new double[] {0.1, 0.3}, 300, 30);
    assertThat(coverage(few, DesignBased::mean, 0.4, false)).isGreaterThan(0.92);
    assertThat(coverage(few, totals -> totals[2] / totals[3], 0.1, false)).isGreaterThan(0.92);
    assertThat(coverage(few, DesignBased_coverageTest::gap, 0.3, false)).isGreaterThan(0.92);
  }

  @Test
  void rightLabels_loseNothing() {
    Simulation right = new Simulation(BIASED.truth(), new double[] {0, 0}, 300, 200);
    assertThat(coverage(right, DesignBased::mean, 0.4, true)).isBetween(0.93, 0.98);
    assertThat(coverage(right, DesignBased::mean, 0.4, false)).isBetween(0.93, 0.98);
  }
}
