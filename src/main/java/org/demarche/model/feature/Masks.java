package org.demarche.model.feature;

import static org.demarche.text.WordClass.CAPITALISED;
import static org.demarche.text.WordClass.NUMBER;
import static org.demarche.text.WordClass.SENTENCE_INITIAL;
import static org.demarche.text.WordClass.WORD;

import org.demarche.stance.scan.Party;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;

/**
 * What stands in the place of names, numbers and parties, so that a model learns how something is
 * put and not who was said to be good or bad in its training data.
 */
public final class Masks {

  static final String TARGET = "TARGET";
  static final String SOURCE = "SOURCE";

  /** In the place of a name. */
  public static final String NAME = "NAME";

  private static final String NUMBER_MASK = "0";
  private static final long NAMELIKE =
      WordClass.mask(WORD, CAPITALISED, SENTENCE_INITIAL, WordClass.QUOTED);
  private static final long NO_NAME =
      WordClass.mask(
          WordClass.PRONOUN,
          WordClass.PERSONAL_PRONOUN,
          WordClass.POSSESSIVE_PRONOUN,
          WordClass.DETERMINER,
          WordClass.PREPOSITION,
          WordClass.COORDINATOR,
          WordClass.SUBORDINATOR,
          WordClass.RELATIVE,
          WordClass.MODAL,
          WordClass.AUXILIARY,
          WordClass.BE,
          WordClass.HAVE,
          WordClass.NEGATION,
          WordClass.TO,
          WordClass.MONTH,
          WordClass.WEEKDAY);

  private Masks() {}

  /** The token's mask, or else its norm. */
  static String of(Tokens tokens, int at, Party source, Party target) {
    if (target.holds(at)) {
      return TARGET;
    }
    if (source.holds(at)) {
      return SOURCE;
    }
    if (tokens.is(at, NUMBER)) {
      return NUMBER_MASK;
    }
    return isName(tokens, at) ? NAME : tokens.norm(at);
  }

  static boolean isMask(String word) {
    return word.equals(NAME)
        || word.equals(TARGET)
        || word.equals(SOURCE)
        || word.equals(NUMBER_MASK);
  }

  /**
   * Whether a token looks like a name. A capital at the start of a sentence or quotation says
   * nothing, unless the next word has one too; function words, months and weekdays are none.
   */
  public static boolean isName(Tokens tokens, int at) {
    if (!tokens.is(at, CAPITALISED) || tokens.isAny(at, NO_NAME)) {
      return false;
    }
    boolean begins =
        tokens.is(at, SENTENCE_INITIAL) || at > 0 && tokens.is(at - 1, WordClass.QUOTE_OPEN);
    if (!begins) {
      return tokens.end(at) - tokens.begin(at) > 1;
    }
    return at + 1 < tokens.size()
        && tokens.is(at + 1, WORD)
        && tokens.is(at + 1, CAPITALISED)
        && tokens.classes(at) == (tokens.classes(at) & NAMELIKE);
  }
}
