package org.demarche.segment;

import java.util.Map;
import org.demarche.text.Endings;
import org.demarche.text.WordClass;

/** Regular forms of the listed verbs, and what follows from a verb's being no noun. */
final class Inflection {

  private Inflection() {}

  /** Adds the third person singular of every verb in {@code classes}. */
  static void addForms(Map<String, Long> classes) {
    for (Map.Entry<String, Long> entry : Map.copyOf(classes).entrySet()) {
      boolean only = (entry.getValue() & WordClass.VERB_ONLY.bit()) != 0;
      if (only || (entry.getValue() & WordClass.VERB.bit()) != 0) {
        String verb = entry.getKey();
        classes.merge(verb, WordClass.VERB.bit(), (a, b) -> a | b);
        long third = WordClass.VERB_S.bit() | (only ? WordClass.FINITE.bit() : 0);
        classes.merge(Endings.s(verb), third, (a, b) -> a | b);
      }
    }
  }
}
