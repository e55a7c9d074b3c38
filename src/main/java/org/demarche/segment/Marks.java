package org.demarche.segment;

/** Families of quotation marks: only marks of one family make a pair. */
final class Marks {

  static final int NONE = 0;
  static final int DOUBLE = 1;
  static final int SINGLE = 2;
  static final int ANGLE = 3;
  static final int SINGLE_ANGLE = 4;
  static final int CORNER = 5;

  private Marks() {}

  static int family(char c) {
    return switch (c) {
      case '"', '“', '”', '„', '‟', '＂', '〝', '〞' -> DOUBLE;
      case '\'', '‘', '’', '‚', '‛', '`', '´' -> SINGLE;
      case '«', '»' -> ANGLE;
      case '‹', '›' -> SINGLE_ANGLE;
      case '「', '」', '『', '』' -> CORNER;
      default -> NONE;
    };
  }

  /** 1 for a mark that by its shape opens, -1 for one that closes, 0 for one that does either. */
  static int shape(char c) {
    return switch (c) {
      case '“', '„', '‘', '‚', '«', '‹', '「', '『', '〝', '`' -> 1;
      case '”', '’', '»', '›', '」', '』', '〞', '´' -> -1;
      default -> 0;
    };
  }

  /** Whether a pair that begins with this mark is closed by what else would open: „so“. */
  static boolean isLow(char c) {
    return c == '„' || c == '‚';
  }
}
