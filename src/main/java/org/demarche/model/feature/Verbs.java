package org.demarche.model.feature;

import static org.demarche.text.WordClass.AUXILIARY;
import static org.demarche.text.WordClass.BE;
import static org.demarche.text.WordClass.COORDINATOR;
import static org.demarche.text.WordClass.DETERMINER;
import static org.demarche.text.WordClass.ED;
import static org.demarche.text.WordClass.FINITE;
import static org.demarche.text.WordClass.HAVE;
import static org.demarche.text.WordClass.ING;
import static org.demarche.text.WordClass.MODAL;
import static org.demarche.text.WordClass.NEGATION;
import static org.demarche.text.WordClass.NOT_VERB;
import static org.demarche.text.WordClass.PAST;
import static org.demarche.text.WordClass.PERSONAL_PRONOUN;
import static org.demarche.text.WordClass.POSSESSIVE;
import static org.demarche.text.WordClass.POSSESSIVE_PRONOUN;
import static org.demarche.text.WordClass.PREPOSITION;
import static org.demarche.text.WordClass.PRONOUN;
import static org.demarche.text.WordClass.QUANTIFIER;
import static org.demarche.text.WordClass.RELATIVE;
import static org.demarche.text.WordClass.REPORTING;
import static org.demarche.text.WordClass.SUBORDINATOR;
import static org.demarche.text.WordClass.TO;
import static org.demarche.text.WordClass.VERB;
import static org.demarche.text.WordClass.VERB_S;
import static org.demarche.text.WordClass.WORD;
import static org.demarche.text.WordClass.mask;

/** Guesses which tokens are main verbs, and which bear meaning, by closed-class words. */
final class Verbs {

  private static final long VERBAL = mask(VERB, VERB_S, PAST, ED, ING, FINITE, REPORTING);
  private static final long NO_MAIN_VERB = mask(BE, HAVE, AUXILIARY, MODAL, NOT_VERB);
  private static final long MAYBE_NOUN = mask(VERB, VERB_S, ED, ING);
  private static final long BEFORE_NOUN = mask(DETERMINER, POSSESSIVE_PRONOUN, POSSESSIVE);
  private static final long PARTICIPLE = mask(ED, PAST);

  private static final long CLOSED =
      mask(
          PREPOSITION,
          DETERMINER,
          PRONOUN,
          PERSONAL_PRONOUN,
          POSSESSIVE_PRONOUN,
          COORDINATOR,
          SUBORDINATOR,
          RELATIVE,
          AUXILIARY,
          BE,
          HAVE,
          MODAL,
          NEGATION,
          TO,
          POSSESSIVE,
          QUANTIFIER);

  private Verbs() {}

  static boolean isMain(Window window, int at) {
    return window.tokens.isAny(at, VERBAL)
        && !window.tokens.isAny(at, NO_MAIN_VERB)
        && !(window.tokens.isAny(at, MAYBE_NOUN)
            && at > window.from
            && window.tokens.isAny(at - 1, BEFORE_NOUN))
        && !Masks.isMask(window.word(at));
  }

  /** Whether a main verb after a form of "be" is in the passive. */
  static boolean isParticiple(Window window, int at) {
    return window.tokens.isAny(at, PARTICIPLE);
  }

  static boolean isClosed(Window window, int at) {
    return window.tokens.isAny(at, CLOSED);
  }

  /** Whether a token is a noun, a main verb or the like, and no name. */
  static boolean isContent(Window window, int at) {
    return window.tokens.is(at, WORD) && !isClosed(window, at) && !Masks.isMask(window.word(at));
  }
}
