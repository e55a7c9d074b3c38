package org.demarche.quote.grammar;

import static org.demarche.text.WordClass.*;

import org.demarche.text.WordClass;

/** Finds where the object of a verb ends. */
final class ObjectEnds {

  private static final long HARD = WordClass.mask(SEMICOLON, SENTENCE_END);

  private final Words words;
  private final ClauseStarts starts;
  private final ClauseEnds ends;

  ObjectEnds(Words words, ClauseStarts starts, ClauseEnds ends) {
    this.words = words;
    this.starts = starts;
    this.ends = ends;
  }

  /** One past the last token of the object that begins at {@code from}; {@code from} if none. */
  int objectEnd(int from, int limit, boolean stopAtAs) {
    int i = from;
    boolean relative = false;
    while (i < limit) {
      if (i > from) {
        if (words.isAny(i, HARD)
            || words.is(i, BRACKET_CLOSE) && !opened(i, from)
            || words.is(i, COLON)
            || words.is(i, DASH)
            || ends.cutsBefore(i, from, limit)) {
          break;
        }
        if (words.is(i, COMMA)) {
          int resumed = pastInsertion(i, limit);
          if (resumed > 0) {
            i = resumed;
            continue;
          }
          if (!listGoesOn(i, limit)) {
            break;
          }
        } else if (words.isFinite(i) && !relative && !isPostmodifier(i, limit)) {
          if (!words.is(i - 1, PERSONAL_PRONOUN) || i - 1 == from) {
            break;
          }
          relative = true; // "the offer they made"
        } else if (words.isAny(i, mask(SUBORDINATOR))
            && !words.is(i, "that")
            && !words.is(i, RELATIVE)
            && endsObject(i, limit, stopAtAs)) {
          break;
        } else if (words.is(i, RELATIVE) && !words.is(i, DETERMINER)
            || words.is(i, "that")
            || words.is(i, "whose")) {
          relative = true;
        } else if (stopAtAs && words.is(i, "as")) {
          break;
        } else if (words.isAny(i, mask(WEEKDAY))
            && !words.is(i - 1, PREPOSITION)
            && !words.is(i - 1, DETERMINER)) {
          break;
        } else if (words.is(i, PREPOSITION) && isAdjunct(i)
            || words.is(i, "when") && !words.is(i - 1, PREPOSITION)
            || words.is(i, COORDINATOR) && isPredicateAfter(i)) {
          break;
        }
      }
      i = words.next(i);
    }
    while (i > from
        && words.isAny(i - 1, mask(COMMA, COORDINATOR, PREPOSITION, DASH))
        && !words.closes(i - 1)) {
      i--;
    }
    return Math.min(i, limit);
  }

  private boolean opened(int close, int from) {
    for (int i = close - 1; i >= from && i > close - 40; i--) {
      if (words.is(i, BRACKET_OPEN)) {
        return true;
      }
    }
    return false;
  }

  /** "the understandings reached in Oslo": a participle, though it looks finite. */
  private boolean isPostmodifier(int i, int limit) {
    return words.isAny(i, mask(ED, PAST))
        && !words.is(i, FINITE)
        && words.is(i - 1, WORD)
        && !words.isAny(i - 1, mask(PERSONAL_PRONOUN, RELATIVE, ADVERB))
        && (i + 1 >= limit || words.isAny(i + 1, mask(PREPOSITION, COMMA)));
  }

  /** "and will leave", "and quickly left" */
  private boolean isPredicateAfter(int coordinator) {
    int next = coordinator + 1;
    while (words.is(next, ADVERB)) {
      next++;
    }
    return words.isFinite(next);
  }

  private boolean endsObject(int i, int limit, boolean stopAtAs) {
    return switch (words.norm(i)) {
      case "as" -> stopAtAs || starts.isClause(i + 1, i + 15);
      case "after", "before", "since", "until" ->
          words.is(i + 1, ING) || starts.isClause(i + 1, limit);
      case "so" -> false;
      default -> true;
    };
  }

  private boolean isAdjunct(int preposition) {
    return switch (words.norm(preposition)) {
      case "on", "in", "at", "during" ->
          words.isAny(preposition + 1, mask(WEEKDAY)) || isMedium(preposition);
      case "amid", "despite" -> true;
      case "by", "without" -> words.is(preposition + 1, ING);
      default -> false;
    };
  }

  private boolean isMedium(int preposition) {
    if (words.is(preposition + 1, "the") && !words.is(preposition, "at")) {
      return false;
    }
    for (int i = preposition + 1; i < preposition + 6; i++) {
      if (words.is(i, MEDIUM)) {
        return true;
      }
      if (words.isAny(i, mask(PREPOSITION, COMMA, SENTENCE_END, AUXILIARY))) {
        return false;
      }
    }
    return false;
  }

  /** Whether after a comma the object goes on: an enumeration, "including ...", an apposition. */
  private boolean listGoesOn(int comma, int limit) {
    int next = comma + 1;
    if (words.is(next, "including")
        || words.is(next, "such")
        || words.is(next, ADVERB) && words.isAny(next + 1, mask(PREPOSITION, DETERMINER))) {
      return true;
    }
    if (words.is(next, "which") || words.is(next, "who") || words.is(next, "where")) {
      return false;
    }
    for (int i = next; i < limit && i < next + 25; i = words.next(i)) {
      if (words.isFinite(i) || words.isAny(i, HARD)) {
        return false;
      }
      if (words.is(i, "and") || words.is(i, "or")) {
        return !words.isFinite(i + 1) && !starts.isClause(i + 1, limit);
      }
    }
    return words.isAny(next, mask(DETERMINER)) && !words.is(next, "that");
  }

  /**
   * Where "for his patience" goes on in "thanked the envoy, Nils Lund, for his patience", or the
   * end of "the raid, in which two died"; -1 where nothing is put in.
   */
  private int pastInsertion(int comma, int limit) {
    boolean relative =
        words.is(comma + 1, PREPOSITION)
                && (words.is(comma + 2, "which") || words.is(comma + 2, "whom"))
            || words.is(comma + 1, "one")
                && (words.is(comma + 2, "that") || words.is(comma + 2, RELATIVE));
    if (!relative && !words.isName(comma + 1) && !words.is(comma + 1, ED) && !isPast(comma + 1)) {
      return -1;
    }
    for (int i = comma + 1; i < limit && i < comma + LONGEST_INSERTION; i = words.next(i)) {
      if (words.isAny(i, HARD) || words.isFinite(i) && !relative && i > comma + 1) {
        return -1;
      }
      if (words.is(i, COMMA) && relative) {
        return i;
      }
      if (words.is(i, COMMA) && i > comma + 1) {
        boolean goesOn =
            words.is(i + 1, TO)
                || words.is(i + 1, "for")
                || words.is(i + 1, "of")
                || words.is(i + 1, "on")
                || words.is(i + 1, "against");
        if (goesOn || i > comma + 12) {
          return goesOn ? i + 1 : -1;
        }
      }
    }
    return relative ? limit : -1;
  }

  /** "made", "sent": a participle behind the comma. */
  private boolean isPast(int i) {
    return words.is(i, PAST) && !words.isFinite(i);
  }

  private static final int LONGEST_INSERTION = 20;

  private static long mask(WordClass... classes) {
    return WordClass.mask(classes);
  }
}
