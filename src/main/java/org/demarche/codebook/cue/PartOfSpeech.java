package org.demarche.codebook.cue;

/** What kind of word heads a cue. */
public enum PartOfSpeech {
  VERB,
  NOUN,
  ADJECTIVE,
  /** "according to", "in the words of": the source follows, the content stands beside. */
  PREPOSITION
}
