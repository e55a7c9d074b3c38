package org.demarche.compare.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarche.compare.sampling.Drawn;
import org.demarche.compare.sampling.StratifiedSample;
import org.demarche.compare.stat.Interval;
import org.junit.jupiter.api.Test;

/**
 * A cell of which the machine misses every fourth statement, and those stand elsewhere. They hide
 * among 600 others, of which a sample shows few or none; half of it goes to what was found.
 */
class DesignBased_hiddenTest {

  private static final int RUNS = 200;
  private static final double TRUTH =
      (0.75 * 0.027 * 0.7 + 0.75 * 0.0097 * -0.9) / (0.027 + 0.0097);

  @Test
  void whatTheMachineMissed_isReckonedWith() {
    int covered = 0;
    int given = 0;
    for (int run = 0; run < RUNS; run++) {
      Corrected corrected = new DesignBased(units(run), 0.95).estimate(DesignBased::mean, 10);
      if (corrected != null) {
        given++;
        Interval interval = corrected.within(new Interval(-1, 1), 0.95).interval();
        covered += interval.contains(TRUTH) ? 1 : 0;
      }
    }
    assertThat(given).isGreaterThan(RUNS * 9 / 10);
    assertThat(covered / (double) given).isGreaterThan(0.92);
  }

  private static List<Unit> units(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<double[]> gold = new ArrayList<>();
    List<double[]> machine = new ArrayList<>();
    Map<String, String> strata = new TreeMap<>();
    Set<String> found = new HashSet<>();
    for (int i = 0; i < 600; i++) {
      boolean flagged = random.nextDouble() < 0.03;
      boolean hidden = !flagged && random.nextDouble() < 0.01;
      double right = random.nextDouble() < (flagged ? 0.85 : 0.05) ? 0.75 : -0.75;
      double coded = random.nextDouble() < 0.25 ? -right : right;
      boolean member = hidden || (flagged && random.nextDouble() < 0.9);
      gold.add(member ? new double[] {right, 1} : new double[2]);
      machine.add(flagged ? new double[] {coded, 1} : new double[2]);
      strata.put("" + i, flagged ? "cell" : "other " + random.nextInt(12));
      if (flagged) {
        found.add("" + i);
      }
    }
    Map<String, Drawn> drawn =
        StratifiedSample.draw(strata, found, 120, seed).stream()
            .collect(Collectors.toMap(Drawn::id, Function.identity()));
    List<Unit> units = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      Drawn unit = drawn.get("" + i);
      Unit.ByHand byHand =
          unit == null ? null : new Unit.ByHand(unit.stratum(), unit.inclusion(), gold.get(i));
      units.add(new Unit("story " + i / 10, machine.get(i), byHand));
    }
    return units;
  }
}
