package org.demarche.compare.validity;

import java.util.Objects;

/**
 * One label of the machine beside the right one.
 *
 * @param weight how many of the corpus it stands for: one over its inclusion probability
 */
public record Judged(String gold, String machine, double weight) {

  public Judged {
    Objects.requireNonNull(gold, "gold");
    Objects.requireNonNull(machine, "machine");
    if (!(weight > 0 && weight < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("weight " + weight);
    }
  }

  boolean isRight() {
    return gold.equals(machine);
  }
}
