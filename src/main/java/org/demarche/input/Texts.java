package org.demarche.input;

/** Texts as inputs have them. */
public final class Texts {

  private Texts() {}

  /** Half a surrogate pair is no character and cannot be stored; U+FFFD stands for it. */
  public static String wellFormed(String text) {
    StringBuilder mended = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1))) {
        i++;
        continue;
      }
      if (mended == null) {
        mended = new StringBuilder(text);
      }
      mended.setCharAt(i, '\uFFFD');
    }
    return mended == null ? text : mended.toString();
  }

  /** Whether there is anything to read: a letter or a digit. */
  public static boolean hasWords(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Well formed, without white space at its ends, and with single spaces inside. */
  static String oneLine(String text) {
    return wellFormed(text).replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }
}
