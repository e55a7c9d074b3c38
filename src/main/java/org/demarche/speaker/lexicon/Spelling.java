package org.demarche.speaker.lexicon;

import org.demarche.text.Tokens;

/** Which capitals a phrase wants in the text. */
enum Spelling {
  /** Any: role nouns stand in titles too. */
  ANY,
  /** The first token capitalised. */
  CAPITAL,
  /** Every word in capitals as it stands in the codebook: "UN" is not "un". */
  ACRONYM;

  /** What a phrase of the codebook asks for by the way it is written there. */
  static Spelling of(String phrase) {
    boolean acronym = phrase.length() <= 6 && phrase.chars().anyMatch(Character::isUpperCase);
    for (int i = 0; acronym && i < phrase.length(); i++) {
      acronym = !Character.isLowerCase(phrase.charAt(i));
    }
    return acronym ? ACRONYM : Character.isUpperCase(phrase.charAt(0)) ? CAPITAL : ANY;
  }

  boolean fits(Tokens tokens, int first, int last) {
    return switch (this) {
      case ANY -> true;
      case CAPITAL -> capital(tokens, first) || capital(tokens, last - 1);
      case ACRONYM -> {
        boolean upper = true;
        for (int i = first; upper && i < last; i++) {
          String text = tokens.text(i);
          upper = text.chars().noneMatch(Character::isLowerCase);
        }
        yield upper;
      }
    };
  }

  private static boolean capital(Tokens tokens, int token) {
    String text = tokens.text(token);
    int hyphen = text.indexOf('-');
    return Character.isUpperCase(text.charAt(0))
        || (hyphen > 0
            && hyphen + 1 < text.length()
            && Character.isUpperCase(text.charAt(hyphen + 1)));
  }
}
