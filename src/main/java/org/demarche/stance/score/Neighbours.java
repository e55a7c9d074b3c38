package org.demarche.stance.score;

import org.demarche.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a piece of a longer text.
 *
 * @param before the piece before it, or null
 * @param after the piece after it, or null
 */
public record Neighbours(@Nullable Document before, @Nullable Document after) {

  /** A text that stands alone. */
  public static final Neighbours NONE = new Neighbours(null, null);

  boolean given() {
    return before != null || after != null;
  }
}
