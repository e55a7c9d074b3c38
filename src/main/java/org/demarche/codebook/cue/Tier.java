package org.demarche.codebook.cue;

/**
 * How often, by a linguist's judgement, a cue in a frame makes a statement out of what follows.
 * Four steps are all that judgement can tell apart.
 */
public enum Tier {
  /** Hardly ever anything else. */
  SURE,
  /** Mostly. */
  LIKELY,
  /** As often as not. */
  EVEN,
  /** Only where something else speaks for it, as quotation marks do. */
  RARE
}
