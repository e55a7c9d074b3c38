package org.demarche.cli.standoff;

/**
 * A text as annotation tools get it: every code point is one character that no tool splits, moves
 * or takes for an end of line. brat's server counts code points while its page, like INCEpTION,
 * counts UTF-16; where there are no others, the two are the same.
 */
public final class PlainText {

  /** Stands for a character beyond the first plane, such as an emoji. */
  private static final char BOX = '\u25A1';

  private PlainText() {}

  /** A text of as many characters as {@code text} has code points; line feeds stay. */
  public static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().forEach(point -> plain.append(plain(point)));
    return plain.toString();
  }

  private static char plain(int point) {
    if (point == '\n') {
      return '\n';
    }
    if (Character.isWhitespace(point) || Character.isSpaceChar(point) || isControl(point)) {
      return ' ';
    }
    return Character.isBmpCodePoint(point) ? (char) point : BOX;
  }

  private static boolean isControl(int point) {
    return Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE;
  }
}
