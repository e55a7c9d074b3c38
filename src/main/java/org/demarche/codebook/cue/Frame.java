package org.demarche.codebook.cue;

/** A construction in which a cue takes its content. */
public enum Frame {
  /** A finite clause without "that": <em>said the talks had failed</em>. */
  CLAUSE,
  /** <em>said that the talks had failed</em>. */
  THAT,
  /** <em>asked whether the talks had failed</em>. */
  WH,
  /** A noun phrase: <em>rejected the plan</em>. */
  OBJECT,
  /** A noun phrase and what it is said to be: <em>described the plan as a trap</em>. */
  AS,
  /** An infinitive: <em>vowed to leave</em>. */
  TO,
  /** A noun phrase and an infinitive: <em>urged both sides to leave</em>. */
  OBJECT_TO,
  /** A gerund: <em>denied taking part</em>. */
  ING,
  /** Words between quotation marks, before or after: <em>"We leave," she said</em>. */
  QUOTE,
  /** The content stands before, or around: <em>The talks, she said, had failed</em>. */
  PREPOSED,
  /** The content is the subject of a passive: <em>the plan was rejected by both</em>. */
  PASSIVE
}
