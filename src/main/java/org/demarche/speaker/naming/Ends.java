package org.demarche.speaker.naming;

import org.demarche.speaker.phrase.Phrase;
import org.demarche.speaker.phrase.Scene;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;

/** Where the words end that name whoever a phrase describes. */
final class Ends {

  private static final long TIME =
      WordClass.mask(WordClass.WEEKDAY, WordClass.MONTH, WordClass.TIME);

  /** What a name cannot end with. */
  private static final long HANGING =
      WordClass.mask(
          WordClass.PREPOSITION, WordClass.TO, WordClass.DETERMINER, WordClass.COORDINATOR);

  private final Scene scene;
  private final Tokens tokens;

  Ends(Scene scene) {
    this.scene = scene;
    this.tokens = scene.tokens();
  }

  /**
   * One past the words that belong to the name; a complement that is told by a pronoun does not.
   */
  int of(Phrase phrase) {
    int end = complement(phrase);
    for (int at = phrase.core(); at < end; at++) {
      if (isPossessor(at)) {
        return phrase.core();
      }
    }
    while (end > phrase.core() && tokens.isAny(end - 1, HANGING)) {
      end--;
    }
    return end;
  }

  /** Complements belong to the name, clauses and appositions do not. */
  int complement(Phrase phrase) {
    int at = phrase.core();
    while (at < phrase.last()
        && !tokens.isAny(
            at,
            WordClass.mask(
                WordClass.COMMA,
                WordClass.BRACKET_OPEN,
                WordClass.DASH,
                WordClass.COLON,
                WordClass.SEMICOLON,
                WordClass.RELATIVE,
                WordClass.QUOTE_OPEN,
                WordClass.PERSONAL_PRONOUN,
                WordClass.FINITE))
        && !(at > phrase.core() && tokens.is(at, WordClass.ING))
        && !isTime(at, phrase.last())
        && !isMarked(at, phrase.last())) {
      at++;
    }
    return at;
  }

  /** "on Monday", "last week": when it was said. */
  private boolean isTime(int at, int last) {
    int name = scene.mentions().nameAt(at);
    if (name < scene.mentions().names().size()
        && scene.mentions().names().get(name).first() <= at) {
      return false;
    }
    boolean year = at + 1 < last && tokens.end(at + 1) - tokens.begin(at + 1) == 4;
    return tokens.isAny(at, TIME)
        || (at + 1 < last
            && tokens.is(at, WordClass.PREPOSITION)
            && (tokens.isAny(at + 1, TIME) || (year && tokens.is(at + 1, WordClass.NUMBER))));
  }

  /** "speaking to", "on condition of anonymity": how it was said, not who said it. */
  private boolean isMarked(int at, int last) {
    int index = scene.mentions().markerAt(at);
    return index < scene.mentions().markers().size()
        && scene.mentions().markers().get(index).first() < Math.min(last, at + 3);
  }

  /** The possessive pronoun in the words behind a noun that belong to its name, or -1. */
  int pronounBehind(Phrase phrase) {
    int end = complement(phrase);
    for (int at = phrase.core(); at + 1 < end; at++) {
      if (isPossessor(at)) {
        return at;
      }
    }
    return -1;
  }

  /** A possessive pronoun, but not that of a name: "Save Our Schools". */
  private boolean isPossessor(int at) {
    return tokens.is(at, WordClass.POSSESSIVE_PRONOUN) && !tokens.is(at, WordClass.CAPITALISED);
  }
}
