package org.demarche.quote.candidate;

/** What the source is by its form. */
public enum SourceKind {
  /** Holds a capitalised word. */
  NAMED,
  /** "the officials". */
  NOMINAL,
  /** "the survey": says something for whoever made it, and wants nothing. */
  DOCUMENT,
  /** "the ceasefire": says nothing, though it may show something. */
  THING,
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
