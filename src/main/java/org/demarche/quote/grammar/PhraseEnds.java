package org.demarche.quote.grammar;

import static org.demarche.text.WordClass.*;

import org.demarche.text.WordClass;

/** Finds where a noun phrase that names somebody ends. */
final class PhraseEnds {

  private static final int LONGEST = 60;
  private static final long STOP = mask(COLON, SEMICOLON, DASH, SENTENCE_END);

  private final Words words;
  private final Modifiers modifiers;

  PhraseEnds(Words words, Modifiers modifiers) {
    this.words = words;
    this.modifiers = modifiers;
  }

  /**
   * The noun phrase that names somebody and begins at {@code begin}, with its apposition or
   * relative clause: "a spokesman for the ministry, who asked not to be named".
   */
  Range right(int begin, int limit) {
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
        if (relative && at > begin && !modifiers.isApposition(at + 1) || !continues(at, limit)) {
          break;
        }
        int close = closingComma(at + 1, limit);
        return new Range(begin, close);
      } else if (at > begin && words.isFinite(at) && !relative && !modifiers.isReduced(at)) {
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
          !words.isAny(preposition + 1, mask(TIME, WEEKDAY)) && !modifiers.isMedium(preposition);
      case "in", "on", "about", "inside", "within" ->
          relative
              || words.isAny(preposition + 1, mask(CAPITALISED, DETERMINER))
                  && !words.isAny(preposition + 1, mask(WEEKDAY, MONTH))
                  && !modifiers.isMedium(preposition)
                  && !words.is(preposition + 1, "a")
                  && !words.is(preposition + 1, "an");
      default -> relative && !words.is(preposition, "as") || words.is(preposition, "like");
    };
  }

  private boolean continues(int comma, int limit) {
    int next = comma + 1;
    if (next >= limit || words.opens(next)) {
      return false;
    }
    if (words.is(next, "who") || words.is(next, "whose") || words.is(next, "which")) {
      return true;
    }
    if (!modifiers.isApposition(next) && !words.isName(next)
        || words.isAny(next, mask(ING, ADVERB, COORDINATOR, TO))
        || words.isFinite(next)
        || words.is(next, ED)) {
      return false;
    }
    int close = closingComma(next, limit);
    for (int i = next; i < close; i = words.next(i)) {
      if (words.isFinite(i) && modifiers.relative(i, next) < 0) {
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
