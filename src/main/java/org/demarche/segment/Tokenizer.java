package org.demarche.segment;

import org.demarche.text.WordClass;

/**
 * Splits a stretch of text into words, numbers and punctuation marks. Clitics stand apart ("do"
 * "n't", "Syria" "'s"), hyphenated words and dotted abbreviations do not ("U.S.-mediated").
 */
final class Tokenizer {

  private final Vocabulary vocabulary;

  Tokenizer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Adds the tokens of [begin, end). */
  void tokenize(String text, int begin, int end, TokenBuffer out) {
    int at = begin;
    while (at < end) {
      char c = text.charAt(at);
      if (Characters.isBlank(c)) {
        at++;
      } else if (Characters.isWord(c)) {
        at = word(text, at, end, out);
      } else {
        at = mark(text, at, end, out);
      }
    }
  }

  private int word(String text, int begin, int end, TokenBuffer out) {
    int at = begin;
    int clitic = -1;
    while (at < end) {
      char c = text.charAt(at);
      if (Characters.isWord(c)) {
        at++;
      } else if (joins(text, begin, at, end)) {
        clitic = Characters.isApostrophe(c) ? at : clitic;
        at++;
      } else {
        break;
      }
    }
    int split = clitic < 0 ? -1 : clitic(text, begin, clitic, at);
    if (split > begin) {
      add(text, begin, split, out);
      add(text, split, at, out);
      return at;
    }
    if (at < end && text.charAt(at) == '.' && isAbbreviation(text, begin, at, end)) {
      at++;
    }
    add(text, begin, at, out);
    return at;
  }

  /** Whether the mark at {@code at} stands inside a word. */
  private static boolean joins(String text, int begin, int at, int end) {
    if (at + 1 >= end) {
      return false;
    }
    char c = text.charAt(at);
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    if (Characters.isHyphen(c)) {
      return Characters.isWord(after);
    }
    if (!Characters.isWord(before)) {
      return false;
    }
    if (Characters.isApostrophe(c)) {
      return Characters.isLetter(after);
    }
    if (c == '.') {
      if (Characters.isHyphen(after)) {
        return isDotted(text, begin, at) && at + 2 < end && Characters.isWord(text.charAt(at + 2));
      }
      return Characters.isWord(after)
          && (isDotted(text, begin, at)
              || Characters.isDigit(before) && Characters.isDigit(after)
              || Character.isLowerCase(before) && Character.isLowerCase(after));
    }
    if (c == ',') {
      return Characters.isDigit(before) && Characters.isDigit(after);
    }
    return c == '&' && Character.isUpperCase(before) && Character.isUpperCase(after);
  }

  /** Whether [begin, at) is letters with a stop after each: "U", "U.S". */
  private static boolean isDotted(String text, int begin, int at) {
    for (int i = at - 1; i >= begin; i -= 2) {
      if (!Characters.isLetter(text.charAt(i)) || (i > begin && text.charAt(i - 1) != '.')) {
        return false;
      }
    }
    return (at - begin) % 2 == 1;
  }

  /** Where the clitic begins, or -1 for an apostrophe that belongs to a name. */
  private static int clitic(String text, int begin, int apostrophe, int end) {
    char after = Character.toLowerCase(text.charAt(apostrophe + 1));
    if (end - apostrophe == 2) {
      boolean not = after == 't' && Character.toLowerCase(text.charAt(apostrophe - 1)) == 'n';
      return not
          ? (apostrophe - 1 > begin ? apostrophe - 1 : -1)
          : after == 's' || after == 'd' || after == 'm' ? apostrophe : -1;
    }
    if (end - apostrophe == 3) {
      char last = Character.toLowerCase(text.charAt(apostrophe + 2));
      boolean verb =
          (after == 'l' && last == 'l') || (last == 'e' && (after == 'r' || after == 'v'));
      return verb ? apostrophe : -1;
    }
    return -1;
  }

  private boolean isAbbreviation(String text, int begin, int stop, int end) {
    if (isDotted(text, begin, stop)) {
      // A single letter is an initial only before another word: "John F. Kelly", not "plan B."
      return stop - begin > 1
          || (Character.isUpperCase(text.charAt(begin))
              && stop + 2 < end
              && text.charAt(stop + 1) == ' '
              && Character.isUpperCase(text.charAt(stop + 2)));
    }
    if (Character.isLowerCase(text.charAt(begin))
        && stop + 2 < end
        && Character.isUpperCase(text.charAt(stop + 2))) {
      return false; // "He was ill. The talks"
    }
    Word word = vocabulary.word(text, begin, stop);
    return (word.classes() & WordClass.ABBREVIATION.bit()) != 0;
  }

  private int mark(String text, int begin, int end, TokenBuffer out) {
    char c = text.charAt(begin);
    int at = begin + 1;
    boolean runs =
        c == '.' || c == '-' || c == '\'' || c == '`' || c == '=' || c == '*' || c == '_';
    while (runs && at < end && text.charAt(at) == c) {
      at++;
    }
    if ((c == '\'' || c == '`') && at - begin > 3) {
      at = begin + 3;
    }
    if (c == '.' && at - begin == 2) {
      at = begin + 1;
    }
    add(text, begin, at, out);
    return at;
  }

  private void add(String text, int begin, int end, TokenBuffer out) {
    Word word = vocabulary.word(text, begin, end);
    out.add(begin, end, word.norm(), word.classes());
  }
}
