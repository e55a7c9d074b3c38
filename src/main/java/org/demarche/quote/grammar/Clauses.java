package org.demarche.quote.grammar;

import static org.demarche.text.WordClass.*;

import org.demarche.text.WordClass;

/** Finds where clauses and object noun phrases end, rightwards from their beginning. */
public final class Clauses {

  private static final int SUBJECT_WINDOW = 30;
  private static final long HARD = WordClass.mask(SEMICOLON, SENTENCE_END);
  private static final long NO_SUBJECT_START =
      WordClass.mask(COMMA, COLON, SEMICOLON, SENTENCE_END, DASH, COORDINATOR, BRACKET_CLOSE, TO);

  private final Words words;
  private final CueTokens cues;

  public Clauses(Words words, CueTokens cues) {
    this.words = words;
    this.cues = cues;
  }

  /** Whether a subject and its finite verb begin at {@code from}. */
  public boolean isClause(int from, int limit) {
    if (from >= limit || words.isAny(from, NO_SUBJECT_START)) {
      return false;
    }
    if (words.isFinite(from) && !words.is(from, DETERMINER)) {
      return false;
    }
    boolean approximates = words.is(from, PREPOSITION) && words.isAny(from + 1, mask(NUMBER));
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
      if (words.is(i, RELATIVE) && !words.is(i, DETERMINER) && relativeOnly(i, end)) {
        return false;
      }
    }
    return false;
  }

  /** "monitoring compliance and defining roles": participles in a row are one content. */
  /** ", praised the mediators": no "accused of ...", which belongs to the noun before. */
  private boolean takesObject(int at) {
    return words.opens(at)
        || words.is(at, TO)
        || words.isAny(at, mask(DETERMINER, POSSESSIVE_PRONOUN))
        || words.is(at, "that");
  }

  private boolean holdsParticiple(int from, int to) {
    for (int i = to - 1; i >= from && i > to - 25; i--) {
      if (words.is(i, ING)) {
        return true;
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

  private boolean opened(int close, int from) {
    for (int i = close - 1; i >= from && i > close - 40; i--) {
      if (words.is(i, BRACKET_OPEN)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where a sentence that begins with a dependent clause turns to its main clause, as the comma's
   * token; {@code limit} if it does not begin so.
   */
  public int mainClause(int first, int limit) {
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
        return isClause(i + 1, limit);
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

  /** One past the last token of the clause that begins at {@code from}. */
  public int end(int from, int limit) {
    int depth = 0;
    for (int i = from; i < limit; i = words.next(i)) {
      if (words.is(i, BRACKET_OPEN)) {
        depth++;
      } else if (words.is(i, BRACKET_CLOSE) && --depth < 0) {
        return i;
      }
      if (words.is(i, COMMA) && insertionEnd(i, limit) > 0) {
        i = insertionEnd(i, limit);
        continue;
      }
      if (i > from + 1 && (words.is(i, SEMICOLON) || cutsBefore(i, from, limit))) {
        return words.is(i - 1, COMMA) ? i - 1 : i;
      }
    }
    return limit;
  }

  /** The comma that ends "the truce, which began on Monday, should hold"; -1 if none does. */
  private int insertionEnd(int comma, int limit) {
    if (!words.is(comma + 1, "which") && !words.is(comma + 1, "who")) {
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
  public int phraseEnd(int from, int limit) {
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
      if (words.is(i, COMMA) && words.is(next, ING) && i > from + 2) {
        return i;
      }
    }
    return end;
  }

  /** Whether a new report begins at {@code i}: ", adding", ", according to", "and described". */
  public boolean cutsBefore(int i, int from, int limit) {
    if (words.is(i, COMMA)) {
      int next = i + 1;
      if (words.is(next, "but") && isClause(next + 1, limit)
          || words.is(next, "while")
          || words.is(next, "which")
          || words.is(next, "although")
          || words.is(next, "though")
          || words.is(next, "whereas")
          || words.is(next, "and") && !words.is(next + 1, "that") && isClause(next + 1, limit)) {
        return true;
      }
      if (words.is(next, "according")
          || words.is(next, "as") && cues.finiteWithin(next + 1, next + 4, limit)) {
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
      return cues.isFiniteCue(next, limit) && (next > i + 1 || takesObject(next + 1))
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

  private static long mask(WordClass... classes) {
    return WordClass.mask(classes);
  }

  /** One past the last token of the object that begins at {@code from}; {@code from} if none. */
  public int objectEnd(int from, int limit, boolean stopAtAs) {
    int i = from;
    boolean relative = false;
    while (i < limit) {
      if (i > from) {
        if (words.isAny(i, HARD)
            || words.is(i, BRACKET_CLOSE) && !opened(i, from)
            || words.is(i, COLON)
            || words.is(i, DASH)
            || cutsBefore(i, from, limit)) {
          break;
        }
        if (words.is(i, COMMA)) {
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
        } else if (words.is(i, RELATIVE) && !words.is(i, DETERMINER) || words.is(i, "that")) {
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
      case "as" -> stopAtAs || isClause(i + 1, i + 15);
      case "after", "before", "since", "until" -> isClause(i + 1, limit);
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
        return !words.isFinite(i + 1) && !isClause(i + 1, limit);
      }
    }
    return words.isAny(next, mask(DETERMINER)) && !words.is(next, "that");
  }
}
