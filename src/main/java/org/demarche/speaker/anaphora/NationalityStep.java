package org.demarche.speaker.anaphora;

import java.util.List;
import java.util.function.Predicate;
import org.demarche.codebook.roles.Country;
import org.demarche.speaker.Resolution;
import org.demarche.speaker.lexicon.Reading;
import org.demarche.speaker.lexicon.Sense;
import org.demarche.speaker.mention.Entity;
import org.demarche.speaker.mention.Mention;
import org.demarche.speaker.phrase.Phrase;
import org.demarche.speaker.phrase.Scene;
import org.demarche.speaker.way.Found;
import org.demarche.speaker.way.Grade;
import org.demarche.speaker.way.Step;
import org.demarche.speaker.way.Who;
import org.demarche.text.Span;
import org.jspecify.annotations.Nullable;

/** "The Czech": the last person of that country. */
public final class NationalityStep implements Step {

  private final Scene scene;
  private final Earlier earlier;

  public NationalityStep(Scene scene, Who speakers) {
    this.scene = scene;
    this.earlier = new Earlier(scene, speakers);
  }

  @Override
  public @Nullable List<Found> find(Phrase phrase, int asking) {
    Country country = country(phrase);
    if (country == null) {
      return null;
    }
    Predicate<Entity> compatriot =
        entity -> entity.isPerson() && country.id().equals(entity.country());
    Found who = earlier.speaker(phrase.first(), asking, compatriot);
    if (who == null) {
      Mention name = earlier.name(phrase.first(), compatriot);
      if (name == null) {
        return null;
      }
      Span words = scene.tokens().span(name.first(), name.last());
      who = Found.of(name.entity(), words, Resolution.NAME, Grade.FULL_NAME, "speaker:name");
    }
    return List.of(
        who.via(scene.span(phrase), Resolution.NOMINAL, Grade.NOMINAL, "roles:countries"));
  }

  /**
   * Of which the phrase names one person: "the Czech", but not "the Czechs" nor "the Czech army".
   */
  private @Nullable Country country(Phrase phrase) {
    boolean the =
        phrase.start() == phrase.first() + 1
            && phrase.core() == phrase.start() + 1
            && scene.tokens().norm(phrase.first()).equals("the");
    if (!the || scene.tokens().norm(phrase.start()).endsWith("s")) {
      return null;
    }
    for (Reading reading : scene.readings().at(phrase.start(), phrase.core())) {
      if (reading.sense() instanceof Sense.Nationality nationality) {
        return nationality.country();
      }
    }
    return null;
  }
}
