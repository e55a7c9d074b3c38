package org.demarche.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A statement as people marked it.
 *
 * @param content its code points
 * @param speaker who made it: accepted names parted by "/", joint speakers by " + "; null where
 *     nobody marked that
 */
record GoldStatement(BitSet content, @Nullable String speaker) {

  static List<GoldStatement> read(JsonNode attributions) {
    List<GoldStatement> gold = new ArrayList<>();
    for (JsonNode attribution : attributions) {
      BitSet content = new BitSet();
      attribution
          .path("content")
          .forEach(span -> content.set(span.get(0).asInt(), span.get(1).asInt()));
      String speaker = attribution.path("speaker").asText("");
      gold.add(new GoldStatement(content, speaker.isEmpty() ? null : speaker));
    }
    return gold;
  }

  /** Intersection over union of the contents. */
  double overlap(BitSet found) {
    BitSet both = (BitSet) content.clone();
    both.and(found);
    BitSet either = (BitSet) content.clone();
    either.or(found);
    return either.isEmpty() ? 0 : (double) both.cardinality() / either.cardinality();
  }

  /** Whether each joint speaker's words, of one accepted reading, stand in a name that was found. */
  boolean isSpokenBy(List<String> names) {
    if (speaker == null) {
      return false;
    }
    return Arrays.stream(speaker.split("/"))
        .anyMatch(
            reading ->
                Arrays.stream(reading.split(" \\+ "))
                    .allMatch(
                        one -> names.stream().anyMatch(n -> words(n).containsAll(words(one)))));
  }

  private static Set<String> words(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("['’]s\\b", "").replace(".", "");
    Set<String> words = new TreeSet<>(Arrays.asList(plain.split("[^\\p{L}\\p{Nd}]+")));
    words.removeAll(Set.of("", "the", "a", "an", "of"));
    return words;
  }
}
