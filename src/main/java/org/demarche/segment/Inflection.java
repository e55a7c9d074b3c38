package org.demarche.segment;

import java.util.Map;
import org.demarche.text.WordClass;

/** Regular forms of the listed verbs, and what follows from a verb's being no noun. */
final class Inflection {

  private static final String VOWELS = "aeiou";

  private Inflection() {}

  /** Adds the third person singular of every verb in {@code classes}. */
  static void addForms(Map<String, Long> classes) {
    for (Map.Entry<String, Long> entry : Map.copyOf(classes).entrySet()) {
      boolean only = (entry.getValue() & WordClass.VERB_ONLY.bit()) != 0;
      if (only || (entry.getValue() & WordClass.VERB.bit()) != 0) {
        String verb = entry.getKey();
        classes.merge(verb, WordClass.VERB.bit(), (a, b) -> a | b);
        long third = WordClass.VERB_S.bit() | (only ? WordClass.FINITE.bit() : 0);
        classes.merge(thirdPerson(verb), third, (a, b) -> a | b);
      }
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
