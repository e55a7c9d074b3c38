package org.demarche.quote.grammar;

import static org.demarche.text.WordClass.*;

import org.demarche.text.WordClass;

/** What stands behind a noun and belongs to its phrase, as it is met from either side. */
final class Modifiers {

  private final Words words;

  Modifiers(Words words) {
    this.words = words;
  }

  boolean isApposition(int token) {
    return words.isAny(token, mask(DETERMINER, POSSESSIVE_PRONOUN, NUMBER))
        || words.is(token, WORD)
            && !words.isAny(
                token,
                mask(
                    CAPITALISED,
                    PRONOUN,
                    PREPOSITION,
                    ADVERB,
                    COORDINATOR,
                    SUBORDINATOR,
                    PERSONAL_PRONOUN));
  }

  /** "officials briefed on the talks": no finite verb, though it looks like one. */
  boolean isReduced(int verb) {
    return words.is(verb, ED)
        && words.isAny(verb + 1, mask(PREPOSITION, WEEKDAY, TIME))
        && !words.is(verb, FINITE)
        && words.is(verb - 1, WORD)
        && !words.isAny(verb - 1, mask(PERSONAL_PRONOUN, ADVERB, BE, HAVE));
  }

  /** The relative pronoun whose clause the verb stands in, or -1. */
  int relative(int verb, int low) {
    for (int i = verb - 1; i >= low && i > verb - 10; i--) {
      if (words.isAny(i, mask(COLON, SEMICOLON, SENTENCE_END, DASH))) {
        return -1;
      }
      if (words.is(i, "who")
          || words.is(i, "which")
          || words.is(i, "whose")
          || words.is(i, "that")
              && words.is(i - 1, WORD)
              && !words.isFinite(i - 1)
              && !words.is(i - 1, PREPOSITION)) {
        return words.is(i - 1, COMMA) ? i - 1 : i;
      }
    }
    return -1;
  }

  /** Whether the first finite verb stands behind "who" or "which". */
  boolean hasRelative(int from, int to) {
    for (int i = from; i < to; i = words.next(i)) {
      if (words.isFinite(i)) {
        return relative(i, from) >= 0;
      }
    }
    return false;
  }

  int openingBracket(int close, int low) {
    for (int i = close - 1; i >= low && i > close - 15; i--) {
      if (words.is(i, BRACKET_OPEN)) {
        return i;
      }
    }
    return -1;
  }

  boolean hasFinite(int from, int to) {
    for (int i = from; i < to; i = words.next(i)) {
      if (words.isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a preposition opens "in a joint statement", "at a news conference". */
  boolean isMedium(int preposition) {
    for (int i = preposition + 1; i < preposition + 7; i++) {
      if (words.is(i, MEDIUM)) {
        return true;
      }
      if (words.isAny(i, mask(PREPOSITION, COMMA, SENTENCE_END, AUXILIARY))) {
        return false;
      }
    }
    return false;
  }

  private static long mask(WordClass... classes) {
    return WordClass.mask(classes);
  }
}
