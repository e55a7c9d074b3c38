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
  TIME,
  /** Written with a full stop that ends no sentence: "Sen.", "Dec.", "U.S.". */
  ABBREVIATION,
  /** Base form of a verb, which may be a noun as well: "claim", "go". */
  VERB,
  /** Base form of a verb that is no noun: "say", "argue". */
  VERB_ONLY,
  /** Base form that is the past form as well: "put", "hit". */
  SAME_PAST,
  /** An adjective that no ending tells: "new", "false". */
  ADJECTIVE,
  /** Third person singular of a verb, which may be a plural noun as well: "claims", "goes". */
  VERB_S,
  /** Past form that cannot be a noun: "went", "said". */
  PAST,
  /** Ends as a regular past form or past participle does. */
  ED,
  /** Ends as a present participle or gerund does. */
  ING,
  /** A finite verb wherever it stands: "was", "says", "did", "wrote". */
  FINITE,
  /** A verb form that mostly reports speech: "said", "told". */
  REPORTING,
  /** A verb that carries another's subject on: "continued to reject". */
  CATENATIVE,
  /** A verb that links a subject and an adjective, beside "be": "remains", "felt". */
  LINK,
  /** A catenative verb that says that something was not said: "refused to condemn". */
  REFUSAL,
  /** Lends itself to a noun that says what is done: "made" in "made a promise". */
  LIGHT_VERB,
  /** What is asked for or refused so that nothing is said: "anonymity", "comment". */
  UNSAID,
  /** What is told, or left untold where it is refused: "say", "disclose". */
  WITHHELD,
  /** Gives a name: "dubbed", "nicknamed". */
  NAMING,
  /** Sums up what a clause has said: "a claim", "a move that". */
  SUMMATIVE,
  /** What words are put into: "in a statement", "at a news conference". */
  MEDIUM,
  /** A noun or adjective that ends as adverbs do: "ally", "family", "friendly". */
  NOT_ADVERB,
  /** A common word that is no verb though it looks like one: "hundred", "need", "evening". */
  NOT_VERB;

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
