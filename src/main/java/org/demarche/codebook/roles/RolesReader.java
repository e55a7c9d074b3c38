package org.demarche.codebook.roles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.codebook.Entries;
import org.demarche.codebook.MarkedExample;
import org.demarche.codebook.YamlNode;

/** Reads {@code roles:}. */
final class RolesReader {

  private static final Set<String> KEYS =
      Set.of("id", "kind", "note", "gender", "plural", "words", "countries", "examples");

  private static final Set<String> COUNTRY_KEYS =
      Set.of("id", "name", "aliases", "adjectives", "people", "capitals", "seats");

  private final Map<String, Country> countries = new LinkedHashMap<>();

  Roles read(List<YamlNode> entries) {
    List<Role> roles = new ArrayList<>();
    for (YamlNode entry : Entries.latest(entries)) {
      roles.add(role(entry.only(KEYS)));
    }
    return new Roles(roles, List.copyOf(countries.values()));
  }

  private Role role(YamlNode entry) {
    RoleKind kind = entry.choice("kind", RoleKind.class, RoleKind.PERSON);
    if (!entry.has("kind")) {
      entry.problem("\"kind\" is missing.");
    }
    entry.items("countries").forEach(this::country);
    List<Word> words = new ArrayList<>();
    boolean plural = entry.flag("plural");
    for (String word : entry.texts("words")) {
      words.add(
          kind.inflects() && !plural || word.contains("/") ? Word.of(word) : new Word(word, null));
    }
    if (words.isEmpty() && !entry.has("countries")) {
      entry.problem("\"words\" is missing.");
    }
    Gender gender = entry.has("gender") ? entry.choice("gender", Gender.class, Gender.MALE) : null;
    return new Role(entry.text("id"), kind, gender, plural, words, MarkedExample.read(entry));
  }

  private void country(YamlNode row) {
    row.only(COUNTRY_KEYS);
    Country country =
        new Country(
            row.text("id"),
            row.text("name"),
            row.texts("aliases"),
            row.texts("adjectives"),
            row.texts("people"),
            row.texts("capitals"),
            row.texts("seats").stream().map(Seat::of).toList());
    if (countries.put(country.id(), country) != null) {
      row.problem("country \"" + country.id() + "\" stands here a second time.");
    }
  }
}
