package org.demarche.text;

/**
 * What a token is by its form or by closed-class word lists; a token may be of several classes.
 * Open-class words (nouns, verbs) are deliberately not told apart here.
 */
public enum WordClass {
  /** Begins with a letter. */
  WORD,
  /** Digits, or a number word. */
  NUMBER,
  /** Neither word nor number. */
  PUNCTUATION,
  /** A word whose first letter is upper case. */
  CAPITALISED,
  /** First token of its sentence, where a capital says nothing. */
  SENTENCE_INITIAL,
  QUOTE_OPEN,
  QUOTE_CLOSE,
  /** Stands inside a quotation; its marks do not. */
  QUOTED,
  SENTENCE_END,
  COMMA,
  COLON,
  SEMICOLON,
  DASH,
  BRACKET_OPEN,
  BRACKET_CLOSE,
  POSSESSIVE,
  DETERMINER,
  PREPOSITION,
  PRONOUN,
  PERSONAL_PRONOUN,
  POSSESSIVE_PRONOUN,
  COORDINATOR,
  SUBORDINATOR,
  RELATIVE,
  AUXILIARY,
  BE,
  HAVE,
  MODAL,
  NEGATION,
  TO,
  ADVERB,
  QUANTIFIER,
  WEEKDAY,
  MONTH,
  TIME;

  private final long bit = 1L << ordinal();

  /** The class as one bit of a mask. */
  public long bit() {
    return bit;
  }

  /** The classes as a mask for {@link Tokens#isAny}. */
  public static long mask(WordClass... classes) {
    long mask = 0;
    for (WordClass wordClass : classes) {
      mask |= wordClass.bit;
    }
    return mask;
  }
}
