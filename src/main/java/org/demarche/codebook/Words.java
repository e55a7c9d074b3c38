package org.demarche.codebook;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words and phrases of one meaning, by how they inflect. In a phrase, the first word of a verb and
 * the last of a noun inflect.
 *
 * @param verbs as infinitives without "to"
 * @param nouns in the singular
 * @param adjectives whose adverbs ("shameful", "shamefully") count too
 * @param others as they stand
 */
public record Words(
    List<String> verbs, List<String> nouns, List<String> adjectives, List<String> others) {

  static final Set<String> KEYS = Set.of("verbs", "nouns", "adjectives", "words");

  public Words {
    verbs = List.copyOf(verbs);
    nouns = List.copyOf(nouns);
    adjectives = List.copyOf(adjectives);
    others = List.copyOf(others);
  }

  static Words read(YamlNode node) {
    Words words =
        new Words(
            node.texts("verbs"),
            node.texts("nouns"),
            node.texts("adjectives"),
            node.texts("words"));
    if (words.all().findAny().isEmpty()) {
      node.problem("there are no words: give verbs, nouns, adjectives or words.");
    }
    words
        .all()
        .filter(word -> word.isBlank() || !word.equals(word.toLowerCase(java.util.Locale.ROOT)))
        .forEach(word -> node.problem("\"" + word + "\" must be in lower case, and not empty."));
    return words;
  }

  public Stream<String> all() {
    return Stream.of(verbs, nouns, adjectives, others).flatMap(List::stream);
  }
}
