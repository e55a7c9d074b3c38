package org.demarche.speaker.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.roles.Country;
import org.demarche.codebook.roles.Gender;
import org.demarche.codebook.roles.Role;
import org.demarche.codebook.roles.Word;
import org.demarche.codebook.speakers.Alias;
import org.demarche.codebook.speakers.ListedSpeaker;
import org.demarche.codebook.speakers.SpeakerType;
import org.demarche.segment.Segmenter;
import org.demarche.text.Article;
import org.demarche.text.Tokens;

/** Fills a {@link Lexicon}. */
final class LexiconBuilder {

  private final Segmenter segmenter;
  private final Trie trie;
  private final Map<String, Gender> givenNames;
  private final Map<String, String> nicknames;
  private final Set<String> particles;
  private final Set<String> places;
  private final PersonIndex<ListedSpeaker> persons;

  LexiconBuilder(
      Segmenter segmenter,
      Trie trie,
      Map<String, Gender> givenNames,
      Map<String, String> nicknames,
      Set<String> particles,
      Set<String> places,
      PersonIndex<ListedSpeaker> persons) {
    this.segmenter = segmenter;
    this.trie = trie;
    this.givenNames = givenNames;
    this.nicknames = nicknames;
    this.particles = particles;
    this.places = places;
    this.persons = persons;
  }

  void build(Codebook codebook) {
    codebook.roles().all().forEach(this::role);
    codebook.roles().countries().forEach(this::country);
    codebook.speakers().byId().values().forEach(this::speaker);
  }

  private void role(Role role) {
    for (Word word : role.words()) {
      switch (role.kind()) {
        case GIVEN_NAME -> {
          if (role.gender() != null) {
            givenNames.put(Fold.key(keys(word.text()).get(0)), role.gender());
          }
        }
        case NICKNAME -> {
          if (word.plural() != null) {
            nicknames.put(keys(word.text()).get(0), keys(word.plural()).get(0));
          }
        }
        case PLACE -> places.add(keys(word.text()).get(0));
        case PARTICLE -> particles.add(word.text());
        case OUTLET -> put(word.text(), new Sense.Outlet(word.text()), Spelling.of(word.text()));
        case HONORIFIC ->
            put(
                word.text(),
                new Sense.InRole(role, word.text(), false, word.plural()),
                Spelling.CAPITAL);
        default -> {
          Spelling spelling = Spelling.of(word.text());
          put(word.text(), new Sense.InRole(role, word.text(), role.plural(), null), spelling);
          if (word.plural() != null) {
            put(word.plural(), new Sense.InRole(role, word.text(), true, null), Spelling.ANY);
          }
        }
      }
    }
  }

  private void country(Country country) {
    List<String> words = new ArrayList<>(country.adjectives());
    words.addAll(country.people());
    for (String word : words) {
      put(word, new Sense.Nationality(country), Spelling.of(word));
      if (Character.isLowerCase(word.charAt(word.length() - 1))) {
        put(word + "s", new Sense.Nationality(country), Spelling.CAPITAL);
      }
    }
  }

  private void speaker(ListedSpeaker speaker) {
    List<Alias> names = new ArrayList<>(speaker.aliases());
    names.add(0, new Alias(speaker.name(), null, null));
    for (Alias alias : names) {
      put(alias.text(), new Sense.Listed(speaker, alias), Spelling.of(alias.text()));
      if (speaker.type() == SpeakerType.PERSON) {
        List<String> keys = keys(alias.text());
        keys.replaceAll(key -> nicknames.getOrDefault(key, key));
        persons.add(keys, speaker);
      }
    }
  }

  private void put(String phrase, Sense sense, Spelling spelling) {
    trie.put(keys(phrase), sense, spelling);
  }

  /** The keys of a phrase's tokens, cut as the tokens of an article are. */
  private List<String> keys(String phrase) {
    Tokens tokens = segmenter.segment(Article.of("", phrase)).tokens();
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (!Fold.isArticle(tokens.norm(i)) || tokens.size() == 1) {
        keys.add(Fold.key(tokens.norm(i)));
      }
    }
    return keys;
  }
}
