package org.demarche.speaker;

/** The step that found the speaker. */
public enum Resolution {
  /** An alias of the codebook. */
  CODEBOOK,
  /** A name that the text introduces. */
  NAME,
  /** A title or office: "the foreign minister". */
  TITLE,
  PRONOUN,
  /** A common noun: "the official". */
  NOMINAL,
  /** The speaker before goes on. */
  CONTINUATION,
  /** The party behind a document: "the joint statement". */
  DOCUMENT
}
