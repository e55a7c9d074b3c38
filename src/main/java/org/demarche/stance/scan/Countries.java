package org.demarche.stance.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.roles.Country;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Which country each name, adjective, people and capital of one or two words stands for. */
public final class Countries {

  private final Map<String, String> byWord = new HashMap<>();

  public Countries(Codebook codebook) {
    for (Country country : codebook.roles().countries()) {
      Stream.of(
              List.of(country.name()),
              country.aliases(),
              country.adjectives(),
              country.people(),
              country.capitals())
          .flatMap(List::stream)
          .forEach(word -> byWord.putIfAbsent(word.toLowerCase(Locale.ROOT), country.id()));
    }
  }

  /** The ids of the countries that [begin, end) names. */
  public Set<String> in(Tokens tokens, int begin, int end) {
    Set<String> found = new HashSet<>();
    for (int at = begin; at < end; at++) {
      String two = pair(tokens, at, end);
      String one = at(tokens, at);
      if (two != null || one != null) {
        found.add(two != null ? two : one);
      }
    }
    return found;
  }

  /** Where countries are named in [begin, end), in text order. */
  public List<Party> mentions(Tokens tokens, int begin, int end) {
    List<Party> found = new ArrayList<>();
    for (int at = begin; at < end; at++) {
      boolean two = pair(tokens, at, end) != null;
      if (two || at(tokens, at) != null) {
        found.add(new Party(at, two ? at + 2 : at + 1));
        at += two ? 1 : 0;
      }
    }
    return found;
  }

  private @Nullable String at(Tokens tokens, int at) {
    return tokens.is(at, WordClass.CAPITALISED) ? byWord.get(tokens.norm(at)) : null;
  }

  private @Nullable String pair(Tokens tokens, int at, int end) {
    return at + 1 < end && tokens.is(at, WordClass.CAPITALISED)
        ? byWord.get(tokens.norm(at) + " " + tokens.norm(at + 1))
        : null;
  }
}
