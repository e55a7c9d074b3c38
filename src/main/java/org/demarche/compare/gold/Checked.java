package org.demarche.compare.gold;

import java.util.Objects;

/**
 * A statement that a person coded too.
 *
 * @param stratum that it was drawn from
 * @param inclusion the probability, in (0,1], with which it could be drawn
 */
public record Checked(MachineCoding machine, Labels gold, String stratum, double inclusion) {

  public Checked {
    Objects.requireNonNull(machine, "machine");
    Objects.requireNonNull(gold, "gold");
    Objects.requireNonNull(stratum, "stratum");
    if (!(inclusion > 0 && inclusion <= 1)) {
      throw new IllegalArgumentException("inclusion probability " + inclusion);
    }
  }

  /** How many statements of the output it stands for. */
  double weight() {
    return 1 / inclusion;
  }
}
