package org.demarche.codebook.inflect;

/** The form in which a word of a lexicon stands in a text. */
public enum Form {
  /** Infinitive, imperative or present: "attack". */
  BASE,
  /** "attacks" as a verb. */
  THIRD,
  PAST,
  /** "attacked", "stolen": participle, and past where both are one. */
  PARTICIPLE,
  GERUND,
  SINGULAR,
  PLURAL,
  /** A word that does not inflect, an adjective or its adverb. */
  FIXED;

  public boolean verb() {
    return ordinal() <= GERUND.ordinal();
  }

  public boolean noun() {
    return this == SINGULAR || this == PLURAL;
  }
}
