package org.demarche.compare.sampling;

import java.util.Objects;

/**
 * A unit that was drawn.
 *
 * @param inclusion the probability, in (0,1], with which it could be drawn
 */
public record Drawn(String id, String stratum, double inclusion) {

  public Drawn {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(stratum, "stratum");
    if (!(inclusion > 0 && inclusion <= 1)) {
      throw new IllegalArgumentException("inclusion probability " + inclusion);
    }
  }
}
