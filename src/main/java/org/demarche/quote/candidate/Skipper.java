package org.demarche.quote.candidate;

import static org.demarche.text.WordClass.*;

import org.demarche.quote.grammar.Words;
import org.demarche.text.WordClass;

/** Steps over what stands between a cue and its content: "said on Monday in a statement that". */
final class Skipper {

  private static final int FARTHEST = 18;
  private static final long SUBJECT_START =
      WordClass.mask(DETERMINER, PERSONAL_PRONOUN, POSSESSIVE_PRONOUN, CAPITALISED);
  private static final long NOT_BEFORE =
      WordClass.mask(
          DETERMINER,
          PREPOSITION,
          POSSESSIVE_PRONOUN,
          POSSESSIVE,
          CAPITALISED,
          COORDINATOR,
          NUMBER,
          DASH);

  private final Words words;
  private final Scan scan;

  Skipper(Scan scan) {
    this.scan = scan;
    this.words = scan.words;
  }

  /** Where the content may begin. */
  int skip(int from, int limit) {
    int at = from;
    while (at < limit) {
      int before = at;
      if (isPhraseAdverb(at)) {
        at += 2;
      } else if (words.isAny(at, WEEKDAY.bit()) && !words.is(at + 1, POSSESSIVE) || isAdverb(at)) {
        at++;
      } else if (isTime(at)) {
        at += 2;
      } else if (words.is(at, "with") && feeling(at + 1) > 0) {
        at = feeling(at + 1);
      } else if (words.is(at, PREPOSITION)
          && !words.is(at, SUBORDINATOR)
          && !words.is(at, CAPITALISED)) {
        at = phrase(at, limit);
      } else if (words.is(at, TO) && words.isAny(at + 1, NOUN_PHRASE)) {
        at = phrase(at, limit); // "confirmed to the paper that"
      } else if (words.is(at, COMMA)) {
        at = insertion(at, limit);
      }
      if (at == before) {
        return at;
      }
    }
    return at;
  }

  /** One that belongs to the cue, not to a content that begins with it: "further talks". */
  private boolean isAdverb(int at) {
    return words.is(at, ADVERB)
        && !words.isName(at)
        && !words.isAny(at, RELATIVE.bit() | SUBORDINATOR.bit() | NEGATION.bit())
        && (words.isAny(at, TIME.bit())
            || words.is(at, "also")
            || words.is(at, "again")
            || words.isAny(at + 1, BEHIND_ADVERB)
            || words.opens(at + 1));
  }

  /** Past "deep concern" in "noted with deep concern the raid"; -1 where no content follows. */
  private int feeling(int from) {
    for (int i = from; i < from + 4; i++) {
      boolean begins = words.isAny(i, mask(DETERMINER, POSSESSIVE_PRONOUN)) || words.opens(i);
      if (begins || words.is(i, "that")) {
        return i > from ? i : -1;
      }
      if (!words.is(i, WORD) || words.isAny(i, mask(PREPOSITION, CAPITALISED, TO))) {
        return -1;
      }
    }
    return -1;
  }

  private static long mask(WordClass... classes) {
    return WordClass.mask(classes);
  }

  private static final long BEHIND_ADVERB =
      WordClass.mask(
          SUBORDINATOR,
          PREPOSITION,
          COMMA,
          COLON,
          TO,
          DETERMINER,
          RELATIVE,
          WEEKDAY,
          PERSONAL_PRONOUN,
          POSSESSIVE_PRONOUN);

  private static final long NOUN_PHRASE =
      WordClass.mask(DETERMINER, POSSESSIVE_PRONOUN, CAPITALISED, PRONOUN);

  /** "in principle to leave", "in private that" */
  private boolean isPhraseAdverb(int at) {
    return words.is(at, PREPOSITION)
        && words.is(at + 1, WORD)
        && !words.isAny(at + 1, mask(DETERMINER, CAPITALISED, PRONOUN, POSSESSIVE_PRONOUN, ING))
        && (words.is(at + 2, TO) || words.is(at + 2, "that"));
  }

  private boolean isTime(int at) {
    return (words.is(at, "last") || words.is(at, "this") || words.is(at, "earlier"))
        && words.isAny(at + 1, TIME.bit() | WEEKDAY.bit() | MONTH.bit());
  }

  /** Past a prepositional phrase, if the content plainly begins behind it. */
  private int phrase(int preposition, int limit) {
    int subject = -1;
    int end = Math.min(limit, preposition + FARTHEST);
    for (int i = preposition + 1; i < end; i++) {
      if (words.is(i, "that") && i > preposition + 1
          || words.opens(i) && words.partner(i) > i + 3
          || words.is(i, COLON)
          || words.is(i, "whether")
          || words.is(i, TO) && words.isAny(i - 1, WEEKDAY.bit() | TIME.bit())) {
        return words.is(i - 1, COMMA) ? i - 1 : i;
      }
      if (words.is(i, COMMA)) {
        return i;
      }
      if (words.isFinite(i)) {
        return subject > 0 && subject < i ? subject : preposition;
      }
      if (words.isAny(i, SEMICOLON.bit() | SUBORDINATOR.bit() | RELATIVE.bit())
          && !words.is(i, PREPOSITION)) {
        return preposition;
      }
      boolean isolated =
          words.isAny(i, SUBJECT_START)
              && !words.isAny(i, WEEKDAY.bit() | MONTH.bit())
              && !words.isAny(i - 1, NOT_BEFORE);
      if (subject < 0
          && i > preposition + 1
          && (isolated || words.is(i, WORD) && words.isAny(i - 1, WEEKDAY.bit()))) {
        subject = i;
      }
    }
    return preposition;
  }

  /** Past ", speaking in Doha," before "that" or a quotation. */
  private int insertion(int comma, int limit) {
    if (words.opens(comma + 1)) {
      return comma;
    }
    int end = Math.min(limit, comma + FARTHEST);
    for (int i = comma + 1; i < end; i++) {
      if (words.is(i, COMMA)) {
        return words.is(i + 1, "that") ? i + 1 : words.opens(i + 1) ? i : comma;
      }
      if (words.isFinite(i) || words.opens(i)) {
        return comma;
      }
    }
    return comma;
  }
}
