package org.demarche.nli;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.roles.Country;

/** The names and adjectives of the codebook's countries, by their words in lower case. */
final class CountryNames {

  /** Words of the longest name: "the united arab emirates". */
  static final int LONGEST = 5;

  /**
   * A name.
   *
   * @param adjective whether it is one, "Syrian", or a name, "Syria"
   */
  record Name(String country, boolean adjective) {}

  private final Map<String, Name> names = new HashMap<>();

  CountryNames(Codebook codebook) {
    for (Country country : codebook.roles().countries()) {
      add(country, false, List.of(country.name()));
      add(country, false, country.aliases());
      add(country, false, country.capitals());
      add(country, true, country.adjectives());
      add(country, true, country.people());
    }
  }

  private void add(Country country, boolean adjective, List<String> listed) {
    listed.forEach(
        text ->
            names.putIfAbsent(text.toLowerCase(Locale.ROOT), new Name(country.id(), adjective)));
  }

  /** The country that these words name, or null. */
  @org.jspecify.annotations.Nullable
  Name find(String words) {
    return names.get(words);
  }
}
