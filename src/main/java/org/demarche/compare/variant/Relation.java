package org.demarche.compare.variant;

/** What an outlet's version is to the fullest version. */
public enum Relation {
  /** The same words. */
  VERBATIM,
  /** A part of them, in their order. */
  TRUNCATED,
  /** Other words. */
  PARAPHRASE
}
