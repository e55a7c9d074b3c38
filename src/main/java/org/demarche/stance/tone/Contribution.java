package org.demarche.stance.tone;

import java.util.Objects;
import org.demarche.codebook.Tones;
import org.demarche.stance.scan.Item;

/**
 * What one word adds to a tone.
 *
 * @param value signed, about in [-1,1]
 * @param role as what the word speaks of the target: "agent", "patient", "predicate", ...
 */
public record Contribution(Item<Tones.Group> item, double value, String role) {

  public Contribution {
    Objects.requireNonNull(item, "item");
    Objects.requireNonNull(role, "role");
  }
}
