package org.demarche.quote.grammar;

import static org.demarche.text.WordClass.*;

import org.demarche.text.WordClass;

/** Finds where the subject that ends before a token begins. */
final class PhraseStarts {

  private static final int LONGEST = 60;
  private static final int LONGEST_QUOTED = 12;
  private static final long STOP = mask(COLON, SEMICOLON, DASH, SENTENCE_END);
  private static final long LEAD_IN =
      mask(
          ADVERB,
          COORDINATOR,
          SUBORDINATOR,
          COMMA,
          DASH,
          TIME,
          WEEKDAY,
          QUOTE_CLOSE,
          QUOTE_OPEN,
          BRACKET_CLOSE,
          RELATIVE);
  private static final long SUBJECT_START =
      mask(DETERMINER, POSSESSIVE_PRONOUN, PERSONAL_PRONOUN, CAPITALISED, PRONOUN, QUANTIFIER);
  private static final long NOT_BEFORE_START =
      mask(
          DETERMINER,
          PREPOSITION,
          POSSESSIVE_PRONOUN,
          POSSESSIVE,
          CAPITALISED,
          COORDINATOR,
          NUMBER,
          QUANTIFIER,
          DASH,
          COMMA,
          BRACKET_OPEN);

  private final Words words;
  private final Modifiers modifiers;

  PhraseStarts(Words words, Modifiers modifiers) {
    this.words = words;
    this.modifiers = modifiers;
  }

  /** The subject that ends before {@code end}, or {@link Range#NONE}. */
  Range left(int end, int floor) {
    int last = end - 1;
    if (last < floor) {
      return Range.NONE;
    }
    if (isRelativeSubject(last, floor)) {
      return new Range(last, end);
    }
    if (words.is(last, COMMA)) {
      return aroundInsertion(last, floor);
    }
    if (words.is(last, DASH) || words.is(last, BRACKET_CLOSE) && words.is(last - 1, COMMA)) {
      return Range.NONE;
    }
    int start = start(end, floor);
    if (start < 0) {
      return Range.NONE;
    }
    return new Range(start, end);
  }

  private boolean leadsSegment(int name, int floor) {
    return name <= floor
        || !words.is(name - 1, WORD)
        || words.isAny(name - 1, mask(COORDINATOR, SUBORDINATOR));
  }

  private boolean isRelativeSubject(int token, int floor) {
    return words.is(token, "who")
        || words.is(token, "which")
        || words.is(token, "that")
            && token > floor
            && words.is(token - 1, WORD)
            && !words.isFinite(token - 1)
            && !words.is(token - 1, PREPOSITION);
  }

  /** The subject before ", speaking to Reuters," or ", the envoy,". */
  private Range aroundInsertion(int comma, int floor) {
    int open = comma - 1;
    while (open >= floor && comma - open < LONGEST && !words.is(open, COMMA)) {
      if (words.isAny(open, STOP)) {
        return Range.NONE;
      }
      open = words.previous(open);
    }
    if (open <= floor || !words.is(open, COMMA) || open + 1 == comma) {
      return Range.NONE;
    }
    boolean clause = words.is(open + 1, SUBORDINATOR) && !words.is(open + 1, PREPOSITION);
    if (!clause
        && !words.is(open + 1, RELATIVE)
        && modifiers.hasFinite(open + 1, comma)
        && !modifiers.hasRelative(open + 1, comma)) {
      return Range.NONE;
    }
    int start = start(open, floor);
    if (start < 0) {
      return Range.NONE;
    }
    if (clause) {
      return new Range(start, open); // "the envoy, when asked about it,"
    }
    boolean apposed =
        words.is(start - 1, COMMA)
            && (modifiers.isApposition(start) && words.is(start - 2, CAPITALISED)
                || words.isName(start));
    if (apposed) {
      int name = start(start - 1, floor);
      start = name >= 0 && leadsSegment(name, floor) ? name : start;
    }
    return new Range(start, comma + 1);
  }

  private int start(int end, int floor) {
    int last = end - 1;
    if (words.is(last, PERSONAL_PRONOUN) && !words.is(last - 1, COORDINATOR)) {
      return last;
    }
    int low = Math.max(floor, end - LONGEST);
    int at = words.previous(end);
    int start = end;
    while (at >= low) {
      if (words.opens(at) && words.partner(at) > at) {
        int close = words.partner(at);
        if (close == end - 1 || words.isSetOff(close) || close - at > LONGEST_QUOTED) {
          break;
        }
      } else if (words.isAny(at, STOP) || words.is(at, COMMA) || words.is(at, BRACKET_OPEN)) {
        if (!words.is(at, COMMA) || !isListComma(at, start, low)) {
          break;
        }
      } else if (words.is(at, BRACKET_CLOSE)) {
        int open = modifiers.openingBracket(at, low);
        if (open < 0) {
          break;
        }
        at = open;
      } else if (words.isPredicate(at) && !modifiers.isReduced(at)) {
        int relative = modifiers.relative(at, low);
        if (relative < 0) {
          break;
        }
        at = relative;
      } else if (words.is(at, SUBORDINATOR)
              && (!words.is(at, PREPOSITION) || modifiers.hasFinite(low, at) && at < end - 1)
          || words.isAny(at, mask(RELATIVE)) && !words.is(at, DETERMINER) && !hasOwnVerb(at, end)
          || words.is(at, "but")
          || words.is(at, "as")
          || words.is(at, "than")) {
        break;
      } else if (words.is(at, COORDINATOR) && joinsClauses(at, low)) {
        break;
      }
      start = at;
      at = words.previous(at);
    }
    return trim(start, end);
  }

  /**
   * "an official who asked for anonymity": a clause of the phrase, whatever its verb looks like.
   */
  private boolean hasOwnVerb(int relative, int end) {
    return words.is(relative, "who")
        && relative + 2 < end
        && words.is(relative - 1, WORD)
        && words.isVerb(relative + 1);
  }

  /** "X, Y and Z said": the comma is one between names or noun phrases of a list. */
  private boolean isListComma(int comma, int start, int low) {
    boolean and = false;
    for (int i = start; i < start + 10 && i < words.size(); i++) {
      if (words.is(i, "and")) {
        and = true;
        break;
      }
      if (words.is(i, COMMA)) {
        break;
      }
    }
    if (!and || !words.is(start, CAPITALISED)) {
      return false;
    }
    for (int i = comma - 1; i >= low && i > comma - 6; i--) {
      if (words.isFinite(i) || words.isAny(i, mask(PREPOSITION, SUBORDINATOR))) {
        return false;
      }
      if (words.is(i, COMMA) || i == low) {
        return words.is(comma - 1, CAPITALISED);
      }
    }
    return false;
  }

  private boolean joinsClauses(int coordinator, int low) {
    for (int i = coordinator - 1; i >= low && i > coordinator - 25; i = words.previous(i)) {
      if (words.isAny(i, mask(COLON, SEMICOLON, SENTENCE_END, COMMA))) {
        return false;
      }
      if (words.isFinite(i) && !modifiers.isReduced(i)) {
        return true;
      }
      if (words.is(i, SUBORDINATOR) && !words.is(i, PREPOSITION)) {
        return false;
      }
    }
    return false;
  }

  /** Drops what leads in: "But on Monday". */
  private int trim(int start, int end) {
    int at = start;
    boolean that = words.is(at, "that") && words.is(at, SENTENCE_INITIAL);
    if (that && at + 1 < end && !words.is(at + 1, DETERMINER)) {
      return at; // "That demand was"
    }
    while (at < end
        && words.isAny(at, LEAD_IN)
        && !(words.isAny(at, mask(DETERMINER, PRONOUN)) && !words.is(at, RELATIVE))
        && !(words.is(at, CAPITALISED)
            && !words.is(at, SENTENCE_INITIAL)
            && !words.isAny(at, mask(WEEKDAY)))) {
      at++;
    }
    if (at >= end) {
      return -1;
    }
    if (!words.is(at, PREPOSITION)
        || words.is(at, CAPITALISED) && !words.is(at, SENTENCE_INITIAL)) {
      return at;
    }
    for (int i = at + 1; i < end; i++) {
      if (words.isAny(i, SUBJECT_START)
              && !words.isAny(i, mask(WEEKDAY, MONTH))
              && !words.isAny(i - 1, NOT_BEFORE_START)
          || words.is(i, PERSONAL_PRONOUN)
          || words.isAny(i - 1, mask(WEEKDAY))
              && !words.isAny(i, mask(WEEKDAY, PREPOSITION, TIME))) {
        return i;
      }
    }
    return -1;
  }

  private static long mask(WordClass... classes) {
    return WordClass.mask(classes);
  }
}
