package org.demarche.speaker.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.roles.Gender;
import org.demarche.codebook.speakers.Speakers;
import org.demarche.text.Tokens;
import org.jspecify.annotations.Nullable;

/** All that a codebook knows of names and role words. Immutable once built; serves many threads. */
public final class Lexicon {

  private final Trie<Entry> trie = new Trie<>();
  private final Map<String, Gender> givenNames = new HashMap<>();
  private final Set<String> particles = new HashSet<>();
  private final PersonIndex persons = new PersonIndex();
  private final Speakers speakers;

  /** A sense and how its words are written. */
  record Entry(Sense sense, Spelling spelling) {}

  public Lexicon(Codebook codebook) {
    this.speakers = codebook.speakers();
    new LexiconBuilder(trie, givenNames, particles, persons).build(codebook);
  }

  /** Every sense of phrases that begin at a token, the longest first; none for most tokens. */
  public List<Reading> at(Tokens tokens, int first, int end) {
    List<Trie.Match<Entry>> matches = trie.match(tokens, first, end);
    if (matches == null) {
      return List.of();
    }
    List<Reading> readings = new ArrayList<>(matches.size());
    for (int i = matches.size() - 1; i >= 0; i--) {
      Trie.Match<Entry> match = matches.get(i);
      if (match.value().spelling().fits(tokens, first, match.last())) {
        readings.add(new Reading(first, match.last(), match.value().sense()));
      }
    }
    return readings;
  }

  /** Who bears a given name, or null where it does not tell. */
  public @Nullable Gender gender(String given) {
    return givenNames.get(Fold.key(given));
  }

  public boolean isGivenName(String norm) {
    return givenNames.containsKey(Fold.key(norm));
  }

  /** Whether a small word can stand inside a name: "bin", "van". */
  public boolean isParticle(String norm) {
    return particles.contains(norm);
  }

  public PersonIndex persons() {
    return persons;
  }

  public Speakers speakers() {
    return speakers;
  }
}
