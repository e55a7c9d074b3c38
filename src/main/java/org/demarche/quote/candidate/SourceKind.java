package org.demarche.quote.candidate;

/** What the source is by its form. */
public enum SourceKind {
  /** Holds a capitalised word. */
  NAMED,
  /** "the officials". */
  NOMINAL,
  /** "he", "she", "they". */
  PRONOUN,
  /** "I", "we", "you": often the writer, not somebody reported. */
  NARRATOR,
  /** "who", "which", "that". */
  RELATIVE,
  /** Shared with an earlier cue of the sentence. */
  SHARED,
  /** Subject of a verb that is no cue: "moved in, citing its security". */
  GOVERNING,
  NONE
}
