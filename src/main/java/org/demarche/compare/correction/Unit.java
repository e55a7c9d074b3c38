package org.demarche.compare.correction;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One unit of the population with what it adds to each total, as the machine codes it and, where it
 * was drawn and coded by hand, as it should be.
 *
 * @param story what it was sampled with: units of one story do not vary independently
 * @param stratum that it was drawn from
 * @param machine what it adds to each total
 * @param gold the same by hand, of the same length; null where it was not drawn
 * @param inclusion the probability, in (0,1], with which it could be drawn
 */
public record Unit(
    String story, String stratum, double[] machine, double @Nullable [] gold, double inclusion) {

  public Unit {
    Objects.requireNonNull(story, "story");
    Objects.requireNonNull(stratum, "stratum");
    machine = machine.clone();
    gold = gold == null ? null : gold.clone();
    if (gold != null && gold.length != machine.length) {
      throw new IllegalArgumentException(machine.length + " values, " + gold.length + " by hand");
    }
    if (!(inclusion > 0 && inclusion <= 1)) {
      throw new IllegalArgumentException("inclusion probability " + inclusion);
    }
  }

  /**
   * The design-adjusted outcome: without bias over draws, whatever the machine's errors are (Egami
   * et al. 2023, equation 5).
   */
  double[] adjusted() {
    double[] adjusted = machine.clone();
    if (gold != null) {
      for (int i = 0; i < adjusted.length; i++) {
        adjusted[i] += (gold[i] - machine[i]) / inclusion;
      }
    }
    return adjusted;
  }
}
