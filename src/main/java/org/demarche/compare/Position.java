package org.demarche.compare;

import java.util.Objects;
import org.demarche.stance.Stance;

/** Where one statement stands on one issue; the score lies in [-1,1], against to for. */
public record Position(String issue, Stance.Label label, double score) {

  public Position {
    Objects.requireNonNull(issue, "issue");
    Objects.requireNonNull(label, "label");
    if (!(score >= -1 && score <= 1)) {
      throw new IllegalArgumentException("score " + score);
    }
  }
}
