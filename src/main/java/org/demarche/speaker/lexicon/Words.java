package org.demarche.speaker.lexicon;

import org.demarche.text.Tokens;

/** The words of a text as they stand, whatever space parts them. */
public final class Words {

  private Words() {}

  /** From the first token to before the last, with one space wherever the text has any. */
  public static String of(Tokens tokens, int first, int last) {
    int begin = tokens.begin(first);
    int end = tokens.end(last - 1);
    if (isPlain(tokens.text(), begin, end)) {
      return tokens.text().substring(begin, end);
    }
    StringBuilder words = new StringBuilder(end - begin);
    boolean space = false;
    for (int i = begin; i < end; i++) {
      char c = tokens.text().charAt(i);
      boolean blank = Character.isWhitespace(c);
      if (!blank) {
        words.append(c);
      } else if (!space) {
        words.append(' ');
      }
      space = blank;
    }
    return words.toString();
  }

  /** Whether all space is single spaces. */
  private static boolean isPlain(String text, int begin, int end) {
    boolean space = false;
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      boolean blank = Character.isWhitespace(c);
      if (blank && (space || c != ' ')) {
        return false;
      }
      space = blank;
    }
    return true;
  }
}
