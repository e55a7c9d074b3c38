package org.demarche.input.language;

import java.util.Locale;
import java.util.Set;
import org.demarche.text.WordFile;

/** Looks at the words of a text, a few thousand letters from all over it. */
final class Probe {

  private static final int LOOKED_AT = 4000;

  private final Set<String> common = WordFile.read(Probe.class, "english.txt");

  /**
   * What was seen.
   *
   * @param share of the words that are among the commonest of English
   * @param letters how many were looked at
   * @param latin whether most of them are of the Latin script
   */
  record Result(double share, int letters, boolean latin) {}

  Result of(String text) {
    String sample = sample(text, LOOKED_AT);
    int letters = 0;
    int latin = 0;
    int words = 0;
    int english = 0;
    int begin = -1;
    for (int i = 0; i <= sample.length(); ) {
      int c = i < sample.length() ? sample.codePointAt(i) : ' ';
      if (Character.isLetter(c)) {
        letters++;
        latin += Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN ? 1 : 0;
        begin = begin < 0 ? i : begin;
      } else if (begin >= 0) {
        words++;
        english += isCommon(sample, begin, i) ? 1 : 0;
        begin = -1;
      }
      i += Character.charCount(c);
    }
    return new Result(words == 0 ? 0 : (double) english / words, letters, 2 * latin >= letters);
  }

  private boolean isCommon(String sample, int begin, int end) {
    return end - begin <= 6
        && common.contains(sample.substring(begin, end).toLowerCase(Locale.ROOT));
  }

  /** The text, or of a longer one four pieces as far apart as may be. */
  static String sample(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    StringBuilder sample = new StringBuilder(length + 4);
    int piece = length / 4;
    for (int i = 0; i < 4; i++) {
      int begin = (int) ((long) (text.length() - piece) * i / 3);
      sample.append(text, begin, begin + piece).append(' ');
    }
    return sample.toString();
  }
}
