package org.demarche.text;

/**
 * Converts UTF-16 offsets of one text to Unicode code points, as Python, R and DuckDB count.
 *
 * <p>Costs one pass over a text that has characters beyond the basic plane, and nothing otherwise.
 */
public final class CodePoints {

  private final int @org.jspecify.annotations.Nullable [] pairs;

  /** Prepares the offsets of {@code text}. */
  public CodePoints(String text) {
    this.pairs = pairs(text);
  }

  private static int @org.jspecify.annotations.Nullable [] pairs(String text) {
    int count = text.length() - text.codePointCount(0, text.length());
    if (count == 0) {
      return null;
    }
    int[] pairs = new int[count];
    int found = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
        pairs[found++] = ++i;
      }
    }
    return pairs;
  }

  /** The number of code points before a UTF-16 offset; inside a pair, before the pair's end. */
  public int of(int offset) {
    if (pairs == null) {
      return offset;
    }
    int at = java.util.Arrays.binarySearch(pairs, offset);
    return offset - (at >= 0 ? at : -at - 1);
  }
}
