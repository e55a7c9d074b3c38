package org.demarche.stance.scan;

import static org.demarche.text.WordClass.ADVERB;
import static org.demarche.text.WordClass.AUXILIARY;
import static org.demarche.text.WordClass.BE;
import static org.demarche.text.WordClass.CAPITALISED;
import static org.demarche.text.WordClass.DETERMINER;
import static org.demarche.text.WordClass.HAVE;
import static org.demarche.text.WordClass.ING;
import static org.demarche.text.WordClass.MODAL;
import static org.demarche.text.WordClass.NEGATION;
import static org.demarche.text.WordClass.NUMBER;
import static org.demarche.text.WordClass.PERSONAL_PRONOUN;
import static org.demarche.text.WordClass.POSSESSIVE;
import static org.demarche.text.WordClass.POSSESSIVE_PRONOUN;
import static org.demarche.text.WordClass.PREPOSITION;
import static org.demarche.text.WordClass.PRONOUN;
import static org.demarche.text.WordClass.QUANTIFIER;
import static org.demarche.text.WordClass.RELATIVE;
import static org.demarche.text.WordClass.TO;
import static org.demarche.text.WordClass.WORD;

import org.demarche.codebook.inflect.Form;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;

/** Tells noun from verb and active from passive by the closed-class words around. */
final class PartOfSpeech {

  private static final long BEFORE_NOUN =
      WordClass.mask(DETERMINER, POSSESSIVE_PRONOUN, POSSESSIVE, PREPOSITION, NUMBER, QUANTIFIER);
  private static final long BEFORE_VERB =
      WordClass.mask(MODAL, NEGATION, PERSONAL_PRONOUN, AUXILIARY, HAVE, RELATIVE);

  /** After these a participle that a noun follows describes it: "to armed groups". */
  private static final long ATTRIBUTED =
      WordClass.mask(DETERMINER, POSSESSIVE_PRONOUN, PREPOSITION, TO, ING);

  private static final long OBJECT =
      WordClass.mask(
          DETERMINER, POSSESSIVE_PRONOUN, PERSONAL_PRONOUN, NUMBER, QUANTIFIER, PRONOUN, ING);

  private PartOfSpeech() {}

  /** Whether a token that could be {@code form} of a verb stands as a noun or an adjective. */
  static boolean isNoun(Tokens tokens, int begin, int end, Form form, int from, int to) {
    int before = before(tokens, begin, from);
    switch (form) {
      case BASE, THIRD, PAST:
        break;
      case GERUND:
        return before >= from
            && tokens.isAny(before, WordClass.mask(DETERMINER, POSSESSIVE_PRONOUN, POSSESSIVE));
      case PARTICIPLE:
        if (before < from || before == begin - 1 && tokens.norm(before).equals("the")) {
          return before >= from; // "the wounded"
        }
        return tokens.isAny(before, ATTRIBUTED)
            && end < to
            && tokens.is(end, WORD)
            && !tokens.isAny(end, WordClass.mask(PREPOSITION, DETERMINER));
      case SINGULAR, PLURAL, FIXED:
        return true;
    }
    if (before < from && form == Form.PAST) {
      return false;
    }
    if (before < from) {
      return end - begin == 1 && form != Form.BASE || !takesObject(tokens, end, to);
    }
    if (tokens.is(before, TO)) {
      return form == Form.THIRD;
    }
    if (form == Form.BASE && tokens.is(before, BE) && !takesObject(tokens, end, to)) {
      return true; // "is surrender"
    }
    if (tokens.isAny(before, BEFORE_VERB) && !tokens.isAny(before, BEFORE_NOUN)) {
      return form == Form.THIRD
          && !tokens.isAny(before, WordClass.mask(PERSONAL_PRONOUN, RELATIVE));
    }
    if (tokens.isAny(before, BEFORE_NOUN)) {
      return true;
    }
    if (form == Form.PAST) {
      return false;
    }
    if (tokens.is(before, BE)) {
      return true;
    }
    boolean phrase = end - begin > 1;
    boolean infinitive = form == Form.THIRD && end < to && tokens.is(end, TO); // "it refuses to"
    return !phrase && !infinitive && !takesObject(tokens, end, to);
  }

  private static boolean takesObject(Tokens tokens, int end, int to) {
    return end < to
        && (tokens.isAny(end, OBJECT)
            || tokens.is(end, CAPITALISED)
            || tokens.norm(end).equals("that"));
  }

  /** Whether a participle follows a form of "be", or "by" follows it. */
  static boolean isPassive(Tokens tokens, int begin, int end, Form form, int from, int to) {
    if (form != Form.PARTICIPLE) {
      return false;
    }
    int before = before(tokens, begin, from);
    if (before >= from && tokens.is(before, BE)) {
      return true;
    }
    if (before >= from && tokens.norm(before).equals("got")) {
      return true;
    }
    boolean have = before >= from && tokens.is(before, HAVE);
    int by = end;
    return !have && by < to && tokens.norm(by).equals("by");
  }

  /** The token before, without adverbs and negation. */
  private static int before(Tokens tokens, int at, int from) {
    int before = at - 1;
    while (before >= from && tokens.isAny(before, WordClass.mask(ADVERB)) && at - before < 4) {
      before--;
    }
    if (before >= from && tokens.is(before, NEGATION) && before - 1 >= from) {
      return tokens.isAny(before - 1, WordClass.mask(BE, HAVE, AUXILIARY, MODAL))
          ? before - 1
          : before;
    }
    return before;
  }
}
