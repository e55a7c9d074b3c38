package org.demarche.quote.candidate;

import static org.demarche.text.WordClass.*;

import org.demarche.quote.grammar.Words;
import org.demarche.text.WordClass;

/** Finds where the content of a noun begins and ends: past "of the court", before the main verb. */
final class NounPhraseEnds {

  private static final long TIMES = WordClass.mask(WEEKDAY, MONTH, TIME);

  private final Scan scan;
  private final Words words;

  NounPhraseEnds(Scan scan) {
    this.scan = scan;
    this.words = scan.words;
  }

  /**
   * Where "is that" or, behind "of" and a name, "that" stands past a phrase: "the fear in the
   * capital is that", "the view of the court that"; -1 where neither does.
   */
  int predicate(int from) {
    if (!words.is(from, PREPOSITION)) {
      return -1;
    }
    for (int i = from + 1; i < scan.limit && i < from + LONGEST_PHRASE; i = words.next(i)) {
      if (words.isAny(i, BE.bit())) {
        return words.is(i + 1, "that") || words.is(i + 2, COLON) ? i : -1;
      }
      if (words.is(i, "that") && i > from + 1) {
        return isHolder(from) && !words.isFinite(i + 1) ? i : -1;
      }
      if (words.isAny(i, PHRASE_BREAKS) || words.isVerb(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** "the view of the court", "the fear in the capital", "a feeling among traders" */
  boolean isHolder(int preposition) {
    return words.is(preposition, "of")
        || words.is(preposition, "in")
        || words.is(preposition, "among");
  }

  private static final int LONGEST_PHRASE = 9;
  private static final long PHRASE_BREAKS =
      WordClass.mask(COMMA, COLON, SEMICOLON, DASH, SUBORDINATOR, RELATIVE, TO);

  /** Past "last week" in "his warning last week that", or {@code from} where nothing follows. */
  int pastTime(int from) {
    int at = from;
    while (at < from + 4
        && at < scan.limit
        && (words.isAny(at, TIMES)
            || words.is(at, NUMBER)
            || words.isAny(at, WordClass.mask(PREPOSITION, DETERMINER, ADJECTIVE, ADVERB))
                && words.isAny(at + 1, TIMES))) {
      at++;
    }
    boolean follows = words.is(at, "that") || words.is(at, TO) || words.opens(at);
    return follows ? at : from;
  }

  boolean isQuestion(int at) {
    return words.is(at, "whether")
        || words.is(at, RELATIVE) && !words.isAny(at, WordClass.mask(DETERMINER, SUBORDINATOR));
  }

  /** Where the clause ends: before the main verb, if the noun is the sentence's subject. */
  int end(int at) {
    int end = scan.clauses.end(at, scan.reach(at));
    for (int i = scan.first; i < at; i = words.next(i)) {
      if (words.isFinite(i)) {
        return end;
      }
    }
    int verbs = words.is(at, "that") || isQuestion(at) ? 0 : 1;
    for (int i = at + 1; i < end; i = words.next(i)) {
      boolean subjunctive = verbs == 0 && words.is(i, SUBORDINATOR); // "that she stay until"
      if (words.isAny(i, WordClass.mask(RELATIVE, SUBORDINATOR, COORDINATOR)) && !subjunctive) {
        verbs--;
      }
      if (words.opens(i) && finiteIn(i + 1, words.partner(i))) {
        verbs++;
      }
      if (words.isFinite(i)
          && !words.isFinite(i - 1)
          && !words.is(i - 1, AUXILIARY)
          && ++verbs > 1) {
        return i;
      }
    }
    return end;
  }

  boolean finiteIn(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isFinite(i)) {
        return true;
      }
    }
    return false;
  }
}
