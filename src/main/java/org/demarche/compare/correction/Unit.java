package org.demarche.compare.correction;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One unit of the population with what it adds to each total, as the machine codes it and, where it
 * was drawn and coded by hand, as it should be.
 *
 * @param story what it was sampled with: units of one story do not vary independently
 * @param machine what it adds to each total
 * @param byHand null where it was not drawn
 */
public record Unit(String story, double[] machine, @Nullable ByHand byHand) {

  /**
   * @param stratum that the unit was drawn from
   * @param inclusion the probability, in (0,1], with which each unit of the stratum could be drawn
   * @param gold what the unit really adds to each total
   */
  public record ByHand(String stratum, double inclusion, double[] gold) {
    public ByHand {
      Objects.requireNonNull(stratum, "stratum");
      gold = gold.clone();
      if (!(inclusion > 0 && inclusion <= 1)) {
        throw new IllegalArgumentException("inclusion probability " + inclusion);
      }
    }
  }

  public Unit {
    Objects.requireNonNull(story, "story");
    machine = machine.clone();
    if (byHand != null && byHand.gold.length != machine.length) {
      throw new IllegalArgumentException(machine.length + " and " + byHand.gold.length + " values");
    }
  }

  /**
   * The design-adjusted outcome, which is right on average over draws whatever the machine's errors
   * are.
   */
  double[] adjusted() {
    double[] adjusted = machine.clone();
    if (byHand != null) {
      for (int i = 0; i < adjusted.length; i++) {
        adjusted[i] += (byHand.gold[i] - machine[i]) / byHand.inclusion;
      }
    }
    return adjusted;
  }

  /**
   * Whether it was coded by hand and adds something to a total, in either opinion.
   *
   * @param gradient of the figure; totals that it does not depend on do not count
   */
  boolean informs(double[] gradient) {
    return byHand != null && (any(byHand.gold, gradient) || adds(gradient));
  }

  /** Whether it adds something to a total, as the machine codes it. */
  boolean adds(double[] gradient) {
    return any(machine, gradient);
  }

  private static boolean any(double[] values, double[] gradient) {
    for (int i = 0; i < values.length; i++) {
      if (values[i] != 0 && gradient[i] != 0) {
        return true;
      }
    }
    return false;
  }
}
