package org.demarche.codebook;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The {@code inflections:} section of a codebook: verbs and nouns whose forms no rule makes.
 *
 * @param verbs infinitive to its past and its past participle
 * @param doubling infinitives of several syllables that double their last letter ("refer")
 * @param plurals singular to plural
 */
public record Inflections(
    Map<String, List<String>> verbs, List<String> doubling, Map<String, String> plurals) {

  public Inflections {
    verbs = Map.copyOf(verbs);
    doubling = List.copyOf(doubling);
    plurals = Map.copyOf(plurals);
  }

  /** Entries are "give gave given" under {@code verbs}, "refer" under {@code doubling}, ... */
  static Inflections read(List<YamlNode> entries) {
    Map<String, List<String>> verbs = new TreeMap<>();
    Map<String, String> plurals = new TreeMap<>();
    List<String> doubling = new java.util.ArrayList<>();
    for (YamlNode entry : entries) {
      for (YamlNode item : entry.items("verbs")) {
        List<String> forms = List.of(item.value().split(" "));
        if (forms.size() == 3) {
          verbs.put(forms.get(0), forms.subList(1, 3));
        } else {
          item.problem("three forms are wanted (give gave given), not \"" + item.value() + "\".");
        }
      }
      for (YamlNode item : entry.items("plurals")) {
        List<String> forms = List.of(item.value().split(" "));
        if (forms.size() == 2) {
          plurals.put(forms.get(0), forms.get(1));
        } else {
          item.problem("two forms are wanted (man men), not \"" + item.value() + "\".");
        }
      }
      doubling.addAll(entry.texts("doubling"));
    }
    return new Inflections(verbs, doubling, plurals);
  }
}
