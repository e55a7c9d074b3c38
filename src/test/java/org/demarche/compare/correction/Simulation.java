package org.demarche.compare.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.demarche.compare.sampling.Drawn;
import org.demarche.compare.sampling.StratifiedSample;

/**
 * A made-up corpus of which the truth is known: stories with a stance of their own, statements in
 * them, and a machine that errs more for one speaker than for the other.
 *
 * @param truth the mean stance of each of the two speakers
 * @param wrong how often the machine takes a supporting statement of each speaker for an opposing
 *     one
 */
record Simulation(double[] truth, double[] wrong, int stories, int drawn) {

  /** Totals: speaker 0's stances and count, then speaker 1's. */
  List<Unit> run(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<double[]> gold = new ArrayList<>();
    List<double[]> machine = new ArrayList<>();
    List<String> story = new ArrayList<>();
    Map<String, String> strata = new HashMap<>();
    for (int s = 0; s < stories; s++) {
      double shift = random.nextDouble(-0.2, 0.2);
      int size = 1 + random.nextInt(7);
      for (int i = 0; i < size; i++) {
        int speaker = random.nextDouble() < 0.7 ? 0 : 1;
        double support = (truth[speaker] + 1) / 2 + shift;
        int right = random.nextDouble() < support ? 1 : -1;
        int coded = right > 0 && random.nextDouble() < wrong[speaker] ? -1 : right;
        boolean missed = random.nextDouble() < 0.05;
        strata.put(String.valueOf(gold.size()), speaker + (missed ? "?" : coded > 0 ? "+" : "-"));
        gold.add(totals(speaker, right, false));
        machine.add(totals(speaker, coded, missed));
        story.add("story " + s);
      }
    }
    Map<String, Drawn> sample =
        StratifiedSample.draw(strata, drawn, seed).stream()
            .collect(Collectors.toMap(Drawn::id, unit -> unit));
    List<Unit> units = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      Drawn unit = sample.get(String.valueOf(i));
      Unit.ByHand byHand =
          unit == null ? null : new Unit.ByHand(unit.stratum(), unit.inclusion(), gold.get(i));
      units.add(new Unit(story.get(i), machine.get(i), byHand));
    }
    return units;
  }

  private static double[] totals(int speaker, int stance, boolean missed) {
    double[] totals = new double[4];
    if (!missed) {
      totals[2 * speaker] = stance;
      totals[2 * speaker + 1] = 1;
    }
    return totals;
  }

  /** What one gets who takes the machine's labels for true: everything "coded" as it is. */
  static List<Unit> naive(List<Unit> units) {
    return units.stream()
        .map(u -> new Unit(u.story(), u.machine(), new Unit.ByHand("all", 1, u.machine())))
        .toList();
  }
}
