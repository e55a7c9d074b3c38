package org.demarche.compare.cluster;

/** How alike two wordings are, from the same to merely the same in meaning. */
public enum Tier {
  /** The same words in the same order. */
  EXACT,
  /** A few words differ. */
  NEAR_DUPLICATE,
  /** One is a part of the other, word for word. */
  PART,
  /** The same content words for the most part, in whatever order and inflection. */
  PARAPHRASE;

  /** Whether the wording is the same, or nearly so. */
  boolean isCopy() {
    return this == EXACT || this == NEAR_DUPLICATE;
  }
}
