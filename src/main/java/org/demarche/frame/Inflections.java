package org.demarche.frame;

import java.util.LinkedHashSet;
import java.util.Set;

/** Regular inflections of an English word, too many rather than too few. */
final class Inflections {

  private Inflections() {}

  /** The word itself and its forms in -s, -ed and -ing, with the usual changes of spelling. */
  static Set<String> of(String word) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(word);
    int last = word.length() - 1;
    if (last < 2 || !Character.isLetter(word.charAt(last))) {
      return forms;
    }
    String stem = word.substring(0, last);
    char end = word.charAt(last);
    if (end == 'e') {
      add(forms, word, "s", "d");
      add(forms, stem, "ing");
    } else if (end == 'y' && !vowel(word.charAt(last - 1))) {
      add(forms, stem, "ies", "ied");
      add(forms, word, "ing");
    } else if ("sxz".indexOf(end) >= 0 || word.endsWith("ch") || word.endsWith("sh")) {
      add(forms, word, "es", "ed", "ing");
    } else {
      add(forms, word, "s", "ed", "ing");
      if (end == 'o') {
        add(forms, word, "es");
      }
      if (doubles(word, last)) {
        add(forms, word + end, "ed", "ing");
      }
    }
    return forms;
  }

  /** One vowel between consonants at the end, as in "ban": "banned". */
  private static boolean doubles(String word, int last) {
    return !vowel(word.charAt(last))
        && "wy".indexOf(word.charAt(last)) < 0
        && vowel(word.charAt(last - 1))
        && !vowel(word.charAt(last - 2));
  }

  private static boolean vowel(char letter) {
    return "aeiou".indexOf(letter) >= 0;
  }

  private static void add(Set<String> forms, String stem, String... endings) {
    for (String ending : endings) {
      forms.add(stem + ending);
    }
  }
}
