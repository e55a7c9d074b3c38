package org.demarche.compare.cluster;

/** How alike two wordings are, from the same to merely the same in meaning. */
public enum Tier {
  /** The same words in the same order. */
  EXACT,
  /** A few words differ, or one is a part of the other. */
  NEAR_DUPLICATE,
  /** The same content words for the most part, in whatever order and inflection. */
  PARAPHRASE
}
