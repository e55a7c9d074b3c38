package org.demarche.speaker.anaphora;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.codebook.roles.Country;
import org.demarche.codebook.speakers.SpeakerType;
import org.demarche.speaker.lexicon.Reading;
import org.demarche.speaker.lexicon.Sense;
import org.demarche.speaker.mention.Entity;
import org.demarche.speaker.mention.RoleHit;
import org.demarche.speaker.naming.Described;
import org.demarche.speaker.phrase.Phrase;
import org.demarche.speaker.phrase.Scene;
import org.demarche.speaker.way.Found;
import org.demarche.text.WordClass;
import org.jspecify.annotations.Nullable;

/** What stands before the noun: it must not contradict whom the noun takes up. */
public record Modifiers(@Nullable Country country, List<String> words) {

  static Modifiers of(Scene scene, Phrase phrase, RoleHit head, @Nullable Found owner) {
    Country country = new Described(scene).country(phrase.start(), head.first());
    if (country == null && owner != null && owner.entity().type() == SpeakerType.STATE) {
      country = scene.lexicon().country(owner.entity().country());
    }
    return new Modifiers(country, words(scene, phrase.start(), head.first()));
  }

  private static List<String> words(Scene scene, int first, int last) {
    List<String> words = new ArrayList<>();
    int at = first;
    while (at < last) {
      boolean country = false;
      for (Reading reading : scene.readings().at(at, last)) {
        country |=
            reading.sense() instanceof Sense.Nationality || reading.sense() instanceof Sense.Listed;
      }
      if (!country
          && scene.tokens().is(at, WordClass.WORD)
          && !scene.tokens().is(at, WordClass.POSSESSIVE)) {
        words.add(scene.tokens().norm(at));
      }
      at++;
    }
    return words;
  }

  boolean isEmpty() {
    return country == null && words.isEmpty();
  }

  boolean fit(Entity entity) {
    boolean sameCountry =
        country == null || entity.country() == null || country.id().equals(entity.country());
    return sameCountry
        && words.stream()
            .allMatch(
                word ->
                    holds(entity.name().toLowerCase(Locale.ROOT), word)
                        || entity.heads().stream().anyMatch(head -> holds(head, word)));
  }

  private static boolean holds(String words, String word) {
    return (" " + words + " ").contains(" " + word + " ");
  }

  /** Whether an earlier phrase has all these modifiers too. */
  boolean fit(Phrase phrase) {
    return words.isEmpty() && country == null;
  }
}
