package org.demarche.stance.scan;

import static org.demarche.text.WordClass.ADVERB;
import static org.demarche.text.WordClass.AUXILIARY;
import static org.demarche.text.WordClass.BE;
import static org.demarche.text.WordClass.CAPITALISED;
import static org.demarche.text.WordClass.DETERMINER;
import static org.demarche.text.WordClass.ED;
import static org.demarche.text.WordClass.FINITE;
import static org.demarche.text.WordClass.HAVE;
import static org.demarche.text.WordClass.MODAL;
import static org.demarche.text.WordClass.NEGATION;
import static org.demarche.text.WordClass.PAST;
import static org.demarche.text.WordClass.PERSONAL_PRONOUN;
import static org.demarche.text.WordClass.POSSESSIVE;
import static org.demarche.text.WordClass.POSSESSIVE_PRONOUN;
import static org.demarche.text.WordClass.PREPOSITION;
import static org.demarche.text.WordClass.PUNCTUATION;
import static org.demarche.text.WordClass.QUANTIFIER;
import static org.demarche.text.WordClass.RELATIVE;
import static org.demarche.text.WordClass.SUBORDINATOR;
import static org.demarche.text.WordClass.TO;
import static org.demarche.text.WordClass.VERB_S;
import static org.demarche.text.WordClass.WORD;

import org.demarche.text.Span;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrase before a verb and the one after it, by closed-class words. */
public final class Parties {

  private static final int LONGEST = 8;

  private static final long GROUP =
      WordClass.mask(ADVERB, AUXILIARY, BE, HAVE, MODAL, NEGATION, TO);
  private static final long OUTSIDE =
      WordClass.mask(
          PUNCTUATION,
          RELATIVE,
          SUBORDINATOR,
          VERB_S,
          PREPOSITION,
          TO,
          MODAL,
          BE,
          HAVE,
          PAST,
          ED,
          FINITE);
  private static final long STARTS =
      WordClass.mask(DETERMINER, POSSESSIVE_PRONOUN, PERSONAL_PRONOUN, CAPITALISED, QUANTIFIER);

  private Parties() {}

  /** Who stands before the verb group that ends at {@code verb}. */
  public static @Nullable Span before(Tokens tokens, int from, int verb) {
    if (verb > from && tokens.is(verb - 1, TO)) {
      return null;
    }
    int end = verb;
    while (end > from && tokens.isAny(end - 1, GROUP)) {
      end--;
    }
    int begin = end;
    while (begin > from
        && end - begin < LONGEST
        && (!tokens.isAny(begin - 1, OUTSIDE) || tokens.norm(begin - 1).equals("of"))) {
      begin--;
    }
    while (begin < end
        && (!tokens.is(begin, WORD)
            || tokens.isAny(begin, WordClass.mask(PREPOSITION, WordClass.COORDINATOR)))) {
      begin++;
    }
    return begin < end ? tokens.span(begin, end) : null;
  }

  /** Whether a noun phrase begins here, by its first word. */
  public static boolean begins(Tokens tokens, int at) {
    return at < tokens.size() && tokens.isAny(at, STARTS);
  }

  /** Whom what ends at {@code from} is done to. */
  public static @Nullable Span after(Tokens tokens, int from, int to) {
    int begin = from;
    if (begin < to && tokens.is(begin, PREPOSITION)) {
      begin++;
    }
    if (begin >= to || !tokens.isAny(begin, STARTS)) {
      return null;
    }
    int end = begin + 1;
    while (end < to
        && end - begin < LONGEST
        && (!tokens.isAny(end, OUTSIDE) || tokens.is(end, POSSESSIVE))) {
      end++;
    }
    return tokens.span(begin, end);
  }
}
