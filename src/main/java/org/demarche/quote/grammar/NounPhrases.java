package org.demarche.quote.grammar;

import static org.demarche.text.WordClass.*;

import org.demarche.text.WordClass;

/**
 * Finds how far a noun phrase reaches, leftwards from its end and rightwards from its beginning.
 */
public final class NounPhrases {

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

  public NounPhrases(Words words) {
    this.words = words;
  }

  /** The subject that ends before {@code end}, or {@link Range#NONE}. */
  public Range left(int end, int floor) {
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
    if (words.is(start - 1, COMMA) && isApposition(start)) {
      int name = start(start - 1, floor);
      if (name >= 0
          && words.is(start - 2, CAPITALISED)
          && start - name < 9
          && leadsSegment(name, floor)) {
        return new Range(name, end);
      }
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
    if (!words.is(open + 1, RELATIVE) && hasFinite(open + 1, comma)) {
      return Range.NONE;
    }
    int start = start(open, floor);
    if (start < 0) {
      return Range.NONE;
    }
    boolean apposed =
        words.is(start - 1, COMMA)
            && (isApposition(start) && words.is(start - 2, CAPITALISED) || words.isName(start));
    if (apposed) {
      int name = start(start - 1, floor);
      start = name >= 0 && leadsSegment(name, floor) ? name : start;
    }
    return new Range(start, comma + 1);
  }

  private boolean hasFinite(int from, int to) {
    for (int i = from; i < to; i = words.next(i)) {
      if (words.isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isApposition(int token) {
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
        int open = openingBracket(at, low);
        if (open < 0) {
          break;
        }
        at = open;
      } else if (words.isPredicate(at) && !isReduced(at)) {
        int relative = relative(at, low);
        if (relative < 0) {
          break;
        }
        at = relative;
      } else if (words.is(at, SUBORDINATOR)
              && (!words.is(at, PREPOSITION) || hasFinite(low, at) && at < end - 1)
          || words.isAny(at, mask(RELATIVE)) && !words.is(at, DETERMINER)
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
      if (words.isFinite(i) && !isReduced(i)) {
        return true;
      }
      if (words.is(i, SUBORDINATOR) && !words.is(i, PREPOSITION)) {
        return false;
      }
    }
    return false;
  }

  /** "officials briefed on the talks": no finite verb, though it looks like one. */
  private boolean isReduced(int verb) {
    return words.is(verb, ED)
        && words.isAny(verb + 1, mask(PREPOSITION, WEEKDAY, TIME))
        && !words.is(verb, FINITE)
        && words.is(verb - 1, WORD)
        && !words.isAny(verb - 1, mask(PERSONAL_PRONOUN, ADVERB));
  }

  /** The relative pronoun whose clause the verb stands in, or -1. */
  private int relative(int verb, int low) {
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

  private int openingBracket(int close, int low) {
    for (int i = close - 1; i >= low && i > close - 15; i--) {
      if (words.is(i, BRACKET_OPEN)) {
        return i;
      }
    }
    return -1;
  }

  /** Drops what leads in: "But on Monday". */
  private int trim(int start, int end) {
    int at = start;
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

  /**
   * The noun phrase that names somebody and begins at {@code begin}, with its apposition or
   * relative clause: "a spokesman for the ministry, who asked not to be named".
   */
  public Range right(int begin, int limit) {
    int at = begin;
    int end = begin;
    boolean relative = false;
    while (at < limit && at < begin + LONGEST) {
      if (at > begin && !relative && beginsAnother(at)) {
        break;
      }
      if (words.opens(at)) {
        if (at == begin || words.partner(at) - at > 4) {
          break;
        }
      } else if (words.isAny(at, STOP) || words.is(at, BRACKET_CLOSE)) {
        break;
      } else if (words.is(at, BRACKET_OPEN)) {
        int close = at;
        while (close < limit && close < at + 15 && !words.is(close, BRACKET_CLOSE)) {
          close++;
        }
        if (!words.is(close, BRACKET_CLOSE)) {
          break;
        }
        at = close;
      } else if (words.is(at, COMMA)) {
        if (relative && at > begin && !isApposition(at + 1) || !continues(at, limit)) {
          break;
        }
        int close = closingComma(at + 1, limit);
        return new Range(begin, close);
      } else if (at > begin && words.isFinite(at) && !relative && !isReduced(at)) {
        break;
      } else if (words.isAny(at, mask(WEEKDAY, TIME)) && !words.is(at + 1, WORD)
          || words.isAny(at, mask(WEEKDAY)) && at > begin && !words.is(at - 1, DETERMINER)) {
        break;
      } else if (words.is(at, "who")
          || words.is(at, "whose")
          || words.is(at, "that") && at > begin && words.isAny(at + 1, mask(AUXILIARY, ED, PAST))) {
        relative = true;
      } else if (at > begin
          && !relative
          && (words.is(at, SUBORDINATOR)
              || words.is(at, "but")
              || words.is(at, TO)
              || words.is(at, ADVERB) && !words.is(at, CAPITALISED)
              || words.is(at, ING)
                  && !words.isAny(at - 1, mask(DETERMINER))
                  && !words.is(at, CAPITALISED))) {
        if (!(words.is(at, ING) && words.isAny(at + 1, mask(PREPOSITION)))) {
          break;
        }
      } else if (at > begin && words.is(at, PREPOSITION) && !attaches(at, relative)) {
        break;
      } else if (words.is(at, COORDINATOR) && clauseFollows(at + 1, limit)) {
        break;
      }
      at = words.next(at);
      end = at;
    }
    while (end > begin
        && words.isAny(end - 1, mask(PREPOSITION, COORDINATOR, DETERMINER, COMMA))
        && !words.is(end - 1, PRONOUN)) {
      end--;
    }
    return end > begin ? new Range(begin, Math.min(end, limit)) : Range.NONE;
  }

  /** "reporters | this was the last chance": no determiner stands behind a noun. */
  private boolean beginsAnother(int at) {
    return words.isAny(at, mask(DETERMINER, PERSONAL_PRONOUN, POSSESSIVE_PRONOUN))
        && !words.isName(at)
        && words.is(at - 1, WORD)
        && !words.isAny(
            at - 1,
            mask(
                PREPOSITION,
                COORDINATOR,
                DETERMINER,
                QUANTIFIER,
                SUBORDINATOR,
                RELATIVE,
                ADVERB,
                AUXILIARY));
  }

  /** Whether a preposition belongs to a noun phrase that names somebody. */
  private boolean attaches(int preposition, boolean relative) {
    return switch (words.norm(preposition)) {
      case "of", "for", "at", "from", "with", "to", "close", "near", "by" ->
          !words.isAny(preposition + 1, mask(TIME, WEEKDAY)) && !isMedium(preposition);
      case "in", "on", "about", "inside", "within" ->
          relative
              || words.isAny(preposition + 1, mask(CAPITALISED, DETERMINER))
                  && !words.isAny(preposition + 1, mask(WEEKDAY, MONTH))
                  && !isMedium(preposition)
                  && !words.is(preposition + 1, "a")
                  && !words.is(preposition + 1, "an");
      default -> relative && !words.is(preposition, "as") || words.is(preposition, "like");
    };
  }

  /** Whether a preposition opens "in a joint statement", "at a news conference". */
  public boolean isMedium(int preposition) {
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

  private boolean continues(int comma, int limit) {
    int next = comma + 1;
    if (next >= limit || words.opens(next)) {
      return false;
    }
    if (words.is(next, "who") || words.is(next, "whose") || words.is(next, "which")) {
      return true;
    }
    if (!isApposition(next) && !words.isName(next)
        || words.isAny(next, mask(ING, ADVERB, COORDINATOR, TO))
        || words.isFinite(next)
        || words.is(next, ED)) {
      return false;
    }
    int close = closingComma(next, limit);
    for (int i = next; i < close; i = words.next(i)) {
      if (words.isFinite(i) && relative(i, next) < 0) {
        return false;
      }
    }
    return close - next < 30;
  }

  private int closingComma(int from, int limit) {
    int i = from;
    while (i < limit && !words.is(i, COMMA) && !words.isAny(i, STOP) && !words.opens(i)) {
      i = words.next(i);
    }
    return Math.min(i, limit);
  }

  private boolean clauseFollows(int from, int limit) {
    for (int i = from; i < limit && i < from + 8; i = words.next(i)) {
      if (words.isAny(i, mask(COMMA, SEMICOLON, SENTENCE_END))) {
        return false;
      }
      if (words.isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  private static long mask(WordClass... classes) {
    return WordClass.mask(classes);
  }
}
