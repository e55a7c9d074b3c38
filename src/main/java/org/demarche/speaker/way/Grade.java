package org.demarche.speaker.way;

/** Ways to a speaker that differ in how often they are right; measured in {@code reliability}. */
public enum Grade {
  /** An alias of the codebook. */
  LISTED,
  /** A full name, or a title and a name. */
  FULL_NAME,
  /** A surname of a person named in full. */
  SURNAME,
  /** A name of one word that nothing explains. */
  BARE_NAME,
  /** An office or title, held by a person that the codebook or the text names. */
  TITLE,
  /** The organisation or office that the source itself describes. */
  DESCRIBED,
  /** An unnamed speaker, in the source's own words. */
  UNNAMED,
  /** A definite noun that takes up an earlier speaker. */
  NOMINAL,
  /** "he" or "she". */
  PRONOUN,
  /** "it" or "they". */
  OTHER_PRONOUN,
  /** "who". */
  RELATIVE,
  /** The parties behind a document. */
  DOCUMENT,
  /** Who issued the release. */
  ISSUER,
  /** Who answers in an interview. */
  ANSWER
}
