package org.demarche.quote.grammar;

import static org.demarche.text.WordClass.*;

import org.demarche.text.WordClass;

/** Finds where a clause ends. */
final class ClauseEnds {

  private static final int SUBJECT_WINDOW = 30;

  private final Words words;
  private final CueTokens cues;
  private final ClauseStarts starts;

  ClauseEnds(Words words, CueTokens cues, ClauseStarts starts) {
    this.words = words;
    this.cues = cues;
    this.starts = starts;
  }

  /** One past the last token of the clause that begins at {@code from}. */
  int end(int from, int limit) {
    int depth = 0;
    boolean predicated = false;
    for (int i = from; i < limit; i = words.next(i)) {
      if (words.is(i, BRACKET_OPEN)) {
        depth++;
      } else if (words.is(i, BRACKET_CLOSE) && --depth < 0) {
        return i;
      }
      int insertion = words.is(i, COMMA) ? insertionEnd(i, limit, predicated) : -1;
      if (insertion > 0) {
        i = insertion;
        continue;
      }
      predicated |= words.isVerb(i);
      if (i > from + 1 && (words.is(i, SEMICOLON) || cutsBefore(i, from, limit))) {
        return words.is(i - 1, COMMA) ? i - 1 : i;
      }
    }
    return limit;
  }

  /**
   * The comma that ends "the truce, which began on Monday, should hold"; -1 if none does.
   *
   * @param predicated whether the clause has had a verb
   */
  private int insertionEnd(int comma, int limit, boolean predicated) {
    if (predicated && !words.is(comma + 1, "which") && !words.is(comma + 1, "who")) {
      return -1;
    }
    for (int i = comma + 2; i < limit && i < comma + SUBJECT_WINDOW; i = words.next(i)) {
      if (words.is(i, COMMA)) {
        return words.isFinite(i + 1) ? i : -1;
      }
    }
    return -1;
  }

  /**
   * One past the last token of an infinitive, a gerund or an "as" phrase: before what goes on with
   * the clause that it stands in.
   */
  int phraseEnd(int from, int limit) {
    int end = end(from, limit);
    for (int i = from + 1; i < end; i = words.next(i)) {
      if (words.isFinite(i)) {
        return end;
      }
      int next = i + 1;
      while (words.is(next, ADVERB)) {
        next++;
      }
      if (words.is(i, COORDINATOR) && words.isFinite(next)) {
        return words.is(i - 1, COMMA) ? i - 1 : i;
      }
      if (words.is(i, COMMA) && i > from + 2 && (words.is(next, ING) || dates(next, limit))) {
        return i;
      }
    }
    return end;
  }

  /** ", after talks failed", ", as the crowd left", ", hours after the raid" */
  private boolean dates(int next, int limit) {
    int at =
        words.is(next, TIME) || words.is(next, DETERMINER) && words.is(next + 1, TIME)
            ? (words.is(next, TIME) ? next + 1 : next + 2)
            : next;
    if (words.is(at, "whatever") || words.is(at, "whoever") || words.is(at, "regardless")) {
      return true;
    }
    return words.is(at, "after")
        || words.is(at, "amid")
        || words.is(at, "following")
        || words.is(at, "as") && starts.isClause(at + 1, limit);
  }

  /** Whether a new report begins at {@code i}: ", adding", ", according to", "and described". */
  boolean cutsBefore(int i, int from, int limit) {
    if (words.is(i, COMMA)) {
      int next = i + 1;
      if (words.is(next, "but") && starts.isClause(next + 1, limit)
          || words.is(next, "while") && contrasts(next, limit)
          || words.is(next, "which")
          || words.is(next, "although")
          || words.is(next, "though")
          || words.is(next, "whereas")
          || words.is(next, "and")
              && !words.is(next + 1, "that")
              && !lists(i, from)
              && starts.isClause(next + 1, limit)
          || sumsUp(next, limit)) {
        return true;
      }
      if (words.is(next, "according") || words.is(next, "as") && isAsSaid(next + 1, limit)) {
        return true;
      }
      while (words.isAny(next, mask(ADVERB))
          || words.is(next, "while")
          || words.is(next, "and")
          || words.is(next, "but")) {
        next++;
      }
      if (cues.isParticiple(next)) {
        return true;
      }
      boolean thinks = words.is(i + 1, COORDINATOR) && cues.isFiniteThought(next, limit);
      return thinks
          || cues.isFiniteCue(next, limit) && (next > i + 1 || takesObject(next + 1))
          || cues.isAttribution(i + 1, limit);
    }
    if (words.closes(i - 1) && cues.isParticiple(i) && words.is(i - 2, COMMA)) {
      return true;
    }
    if (words.is(i, COORDINATOR) || words.is(i, "while")) {
      int next = i + 1;
      while (words.is(next, ADVERB) || words.is(next, AUXILIARY) && !words.is(next, BE)) {
        next++;
      }
      return cues.isFiniteCue(next, limit)
          || cues.isParticiple(next) && !words.is(i, "or") && (!holdsParticiple(from, i));
    }
    return false;
  }

  /** ", as the envoy said", ", as its envoy, Nils Lund, put it": the first finite verb is a cue. */
  private boolean isAsSaid(int from, int limit) {
    for (int i = from; i < limit && i < from + LONGEST_AS; i = words.next(i)) {
      if (cues.isFiniteCue(i, limit) && !words.is(i - 1, DETERMINER)) {
        return i < from + 3 || words.isFinite(i);
      }
      if (words.isFinite(i)) {
        return false;
      }
    }
    return false;
  }

  private static final int LONGEST_AS = 12;

  /** ", while Oslo waited", ", while admitting a loss", but not ", while slow,". */
  private boolean contrasts(int conjunction, int limit) {
    for (int i = conjunction + 1; i < limit && !words.is(i, COMMA); i = words.next(i)) {
      if (words.isVerb(i) || words.opens(i)) {
        return true;
      }
    }
    return false;
  }

  /** "with Oslo, Rome, and Cairo": the comma before "and" closes a list. */
  private boolean lists(int comma, int from) {
    for (int i = comma - 1; i > from && i > comma - 6; i = words.previous(i)) {
      if (words.isVerb(i) || words.closes(i)) {
        return false;
      }
      if (words.is(i, COMMA)) {
        return true;
      }
    }
    return false;
  }

  /** ", a claim that Oslo denies": a noun for what the clause before has said. */
  private boolean sumsUp(int from, int limit) {
    if (!words.isAny(from, mask(DETERMINER)) || words.isAny(from, mask(RELATIVE))) {
      return false;
    }
    int at = from + 1;
    while (at < limit && at < from + 4 && !words.is(at, SUMMATIVE)) {
      if (!words.isAny(at, mask(ADVERB, ADJECTIVE, WORD)) || words.isAny(at, mask(PREPOSITION))) {
        return false;
      }
      at++;
    }
    return words.is(at, SUMMATIVE)
        && (at + 1 >= limit
            || words.isAny(at + 1, mask(RELATIVE, PREPOSITION, ED, PAST, ING, TO, COMMA))
            || words.isName(at + 1)
            || words.isAny(at + 1, mask(DETERMINER, PERSONAL_PRONOUN)));
  }

  /** ", praised the mediators": no "accused of ...", which belongs to the noun before. */
  private boolean takesObject(int at) {
    return words.opens(at)
        || words.is(at, TO)
        || words.isAny(at, mask(DETERMINER, POSSESSIVE_PRONOUN))
        || words.is(at, "that");
  }

  /** "monitoring compliance and defining roles": participles in a row are one content. */
  private boolean holdsParticiple(int from, int to) {
    for (int i = to - 1; i >= from && i > to - 25; i--) {
      if (words.is(i, ING)) {
        return true;
      }
    }
    return false;
  }

  private static long mask(WordClass... classes) {
    return WordClass.mask(classes);
  }
}
