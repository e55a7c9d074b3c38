package org.demarche.speaker.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.roles.Country;
import org.demarche.codebook.roles.Gender;
import org.demarche.codebook.roles.Role;
import org.demarche.codebook.roles.RoleKind;
import org.demarche.codebook.roles.Roles;
import org.demarche.codebook.speakers.ListedSpeaker;
import org.demarche.codebook.speakers.Speakers;
import org.demarche.codebook.speakers.Tenure;
import org.demarche.segment.Segmenter;
import org.demarche.text.Article;
import org.demarche.text.Tokens;
import org.jspecify.annotations.Nullable;

/** All that a codebook knows of names and role words. Immutable once built; serves many threads. */
public final class Lexicon {

  private final Segmenter segmenter = new Segmenter();
  private final Trie trie = new Trie();
  private final Map<String, Gender> givenNames = new HashMap<>();
  private final Set<String> places = new HashSet<>();
  private final Map<String, String> nicknames = new HashMap<>();
  private final Set<String> particles = new HashSet<>();
  private final PersonIndex<ListedSpeaker> persons = new PersonIndex<>();
  private final Set<String> ranks = new HashSet<>();
  private final Map<String, List<ListedSpeaker>> holders = new HashMap<>();
  private final Speakers speakers;
  private final Roles roles;

  public Lexicon(Codebook codebook) {
    this.speakers = codebook.speakers();
    this.roles = codebook.roles();
    for (ListedSpeaker person : speakers.byId().values()) {
      for (Tenure tenure : person.offices()) {
        holders.computeIfAbsent(tenure.office(), office -> new ArrayList<>()).add(person);
      }
    }
    for (Role role : roles.all()) {
      if (role.kind() == RoleKind.RANK) {
        role.words().forEach(word -> ranks.add(word.text()));
      }
    }
    new LexiconBuilder(segmenter, trie, givenNames, nicknames, particles, places, persons)
        .build(codebook);
  }

  /** Whoever holds or held a listed post, in the codebook's order. */
  public List<ListedSpeaker> holders(String office) {
    return holders.getOrDefault(office, List.of());
  }

  /** The tokens of a name that stands outside an article. */
  public Tokens tokens(String name) {
    return segmenter.segment(Article.of("", name)).tokens();
  }

  /** What the words of a text mean. */
  public Readings read(Tokens tokens) {
    return new Readings(this, tokens);
  }

  /** Every sense of phrases that begin at a token, the longest first; none for most tokens. */
  List<Reading> at(Tokens tokens, int first) {
    return trie.match(tokens, first);
  }

  /** The country that a listed name is the name of: "Kenya", but not "Nairobi"; null for others. */
  public @Nullable Country countryNamed(Sense.Listed listed) {
    String id = listed.speaker().country();
    Country country = id == null ? null : roles.country(id);
    boolean state = country != null && listed.speaker().id().equals(id);
    return state && !country.capitals().contains(listed.alias().text()) ? country : null;
  }

  /** A country by its id; null for none. */
  public @Nullable Country country(@Nullable String id) {
    return id == null ? null : roles.country(id);
  }

  /** The country that a word names or is the adjective of: "Kenya", "Kenyan"; null for others. */
  public @Nullable Country country(Sense sense) {
    if (sense instanceof Sense.Nationality nationality) {
      return nationality.country();
    }
    return sense instanceof Sense.Listed listed ? countryNamed(listed) : null;
  }

  /** Who bears a given name, or null where it does not tell. */
  public @Nullable Gender gender(String given) {
    return givenNames.get(Fold.key(given));
  }

  /** The name that a nickname is short for, else the key itself: "Bob" is "Robert". */
  public String inFull(String key) {
    return nicknames.getOrDefault(key, key);
  }

  public boolean isGivenName(String norm) {
    return givenNames.containsKey(Fold.key(norm));
  }

  /** Whether a word before a title makes another title of it: "vice". */
  public boolean isRank(String norm) {
    return ranks.contains(norm);
  }

  /** Whether a small word can stand inside a name: "bin", "van". */
  public boolean isParticle(String norm) {
    return particles.contains(norm);
  }

  /** Whether a word before another capital begins the name of a place: "mount", "new". */
  public boolean isPlace(String norm) {
    return places.contains(norm);
  }

  public PersonIndex<ListedSpeaker> persons() {
    return persons;
  }

  public Speakers speakers() {
    return speakers;
  }
}
