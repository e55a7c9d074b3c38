package org.demarche.model;

import java.util.Locale;
import java.util.Set;

/** What a model can be trained for. */
public enum Task {
  /** Where a statement stands on an issue: support, oppose, ambivalent, neutral. */
  STANCE,
  /** What a statement does: a PLOVER code, ASSERT or DENY. */
  ACT,
  /** Which frame a statement is put in: an id of the codebook's frames. */
  FRAME,
  /** How a text speaks of a target: positive, neutral, negative. */
  TONE;

  /** What articles' statements are coded for. */
  public static final Set<Task> OF_STATEMENTS = Set.of(STANCE, ACT, FRAME);

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
