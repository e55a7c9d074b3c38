package org.demarche.speaker.party;

import java.util.Map;
import java.util.Set;
import org.demarche.speaker.phrase.Phrase;
import org.demarche.text.Tokens;

/** How many a phrase says that it means: "both sides", "the trio", "each government". */
final class Count {

  /** No number is told. */
  static final int NONE = 0;

  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("both", 2),
          Map.entry("two", 2),
          Map.entry("each", 2),
          Map.entry("neither", 2),
          Map.entry("either", 2),
          Map.entry("pair", 2),
          Map.entry("duo", 2),
          Map.entry("couple", 2),
          Map.entry("three", 3),
          Map.entry("trio", 3),
          Map.entry("four", 4),
          Map.entry("quartet", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("2", 2),
          Map.entry("3", 3),
          Map.entry("4", 4),
          Map.entry("5", 5),
          Map.entry("6", 6));

  private static final Set<String> EACH = Set.of("each", "neither", "either");

  private Count() {}

  /** Whether a word takes two one by one. */
  static boolean isEach(String word) {
    return EACH.contains(word);
  }

  /** The number in the phrase's words, its head among them; else {@link #NONE}. */
  static int of(Tokens tokens, Phrase phrase) {
    for (int i = phrase.first(); i < phrase.core(); i++) {
      Integer count = WORDS.get(tokens.norm(i));
      if (count != null) {
        return count;
      }
    }
    return NONE;
  }
}
