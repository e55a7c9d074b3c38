package org.demarche.quote.grammar;

import static org.demarche.text.WordClass.*;

import org.demarche.text.WordClass;

/** Tells where a clause begins. */
final class ClauseStarts {

  private static final int SUBJECT_WINDOW = 30;
  private static final long HARD = WordClass.mask(SEMICOLON, SENTENCE_END);
  private static final long NO_SUBJECT_START =
      WordClass.mask(COMMA, COLON, SEMICOLON, SENTENCE_END, DASH, COORDINATOR, BRACKET_CLOSE, TO);

  private final Words words;

  ClauseStarts(Words words) {
    this.words = words;
  }

  /** Whether a subject and its finite verb begin at {@code from}. */
  boolean isClause(int from, int limit) {
    if (from >= limit || words.isAny(from, NO_SUBJECT_START)) {
      return false;
    }
    if (words.isFinite(from) && !words.is(from, DETERMINER)) {
      return false;
    }
    boolean approximates =
        words.is(from, PREPOSITION) && words.isAny(from + 1, mask(NUMBER, QUANTIFIER));
    if (words.is(from, PREPOSITION)
        && !words.is(from, CAPITALISED)
        && !approximates
        && !leadsIn(from, limit)) {
      return false;
    }
    int commas = 0;
    int end = Math.min(limit, from + SUBJECT_WINDOW);
    for (int i = words.next(from); i < end; i = words.next(i)) {
      if (words.isAny(i, HARD) || words.is(i, COLON)) {
        return false;
      }
      if (words.is(i, COMMA) && ++commas > 2) {
        return false;
      }
      if (words.isFinite(i) || words.opens(i) && hasFinite(i + 1, words.partner(i))) {
        return commas != 1 || !words.is(i - 1, COMMA);
      }
      boolean relative =
          words.is(i, RELATIVE) && !words.is(i, DETERMINER)
              || words.is(i, "that") && words.isFinite(i + 1) && !words.isVerb(i - 1);
      if (relative && relativeOnly(i, end)) {
        return false;
      }
    }
    return false;
  }

  private boolean hasFinite(int from, int to) {
    for (int i = from; i < to && i < from + 12; i++) {
      if (words.isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where a sentence that begins with a dependent clause turns to its main clause, as the comma's
   * token; {@code limit} if it does not begin so.
   */
  int mainClause(int first, int limit) {
    int at = first;
    while (words.isAny(at, mask(COORDINATOR, ADVERB))
        && !words.is(at, SUBORDINATOR)
        && at < first + 2) {
      at++;
    }
    boolean dependent =
        words.is(at, SUBORDINATOR) && !words.is(at, "that")
            || words.isAny(at, mask(ING, ED))
            || words.is(at, PREPOSITION) && words.is(at + 1, ING);
    if (!dependent) {
      return limit;
    }
    for (int i = words.next(at); i < limit; i = words.next(i)) {
      if (words.is(i, COMMA) && isClause(i + 1, limit) && !words.is(i + 1, RELATIVE)) {
        return i;
      }
    }
    return limit;
  }

  /** "in the end the talks failed", "if they fail": a clause may begin so. */
  private boolean leadsIn(int preposition, int limit) {
    for (int i = preposition + 1; i < limit && i < preposition + 12; i = words.next(i)) {
      if (words.is(i, COMMA)) {
        return !words.isAny(i + 1, mask(ING, ED)) && isClause(i + 1, limit);
      }
    }
    return words.is(preposition, SUBORDINATOR);
  }

  /** Whether after a relative pronoun only its own verb follows. */
  private boolean relativeOnly(int relative, int end) {
    int verbs = 0;
    for (int i = relative + 1; i < end; i = words.next(i)) {
      if (words.isAny(i, HARD)) {
        break;
      }
      if (words.isFinite(i) && !words.isFinite(i - 1)) {
        verbs++;
      }
    }
    return verbs < 2;
  }

  private static long mask(WordClass... classes) {
    return WordClass.mask(classes);
  }
}
