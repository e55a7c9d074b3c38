package org.demarche.segment;

import java.util.List;
import java.util.Map;
import org.demarche.text.WordClass;

/** Regular forms of the listed verbs. */
final class Inflection {

  private static final String VOWELS = "aeiou";

  private Inflection() {}

  /** Adds the third person singular of every verb base in {@code classes}. */
  static void addForms(Map<String, Long> classes) {
    List<String> verbs =
        classes.entrySet().stream()
            .filter(entry -> (entry.getValue() & WordClass.VERB.bit()) != 0)
            .map(Map.Entry::getKey)
            .toList();
    for (String verb : verbs) {
      classes.merge(thirdPerson(verb), WordClass.VERB_S.bit(), (a, b) -> a | b);
    }
  }

  static String thirdPerson(String verb) {
    int last = verb.length() - 1;
    char end = verb.charAt(last);
    if (end == 'y' && last > 0 && VOWELS.indexOf(verb.charAt(last - 1)) < 0) {
      return verb.substring(0, last) + "ies";
    }
    boolean hissing =
        end == 's' || end == 'x' || end == 'z' || verb.endsWith("ch") || verb.endsWith("sh");
    return verb + (hissing || end == 'o' ? "es" : "s");
  }
}
