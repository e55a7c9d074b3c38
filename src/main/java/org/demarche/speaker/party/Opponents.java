package org.demarche.speaker.party;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.codebook.roles.Country;
import org.demarche.codebook.roles.RoleKind;
import org.demarche.codebook.speakers.SpeakerType;
import org.demarche.speaker.Resolution;
import org.demarche.speaker.mention.Entity;
import org.demarche.speaker.mention.RoleHit;
import org.demarche.speaker.phrase.Phrase;
import org.demarche.speaker.phrase.Scene;
import org.demarche.speaker.way.Found;
import org.demarche.speaker.way.Grade;
import org.demarche.speaker.way.Who;
import org.jspecify.annotations.Nullable;

/** The two for whom all have spoken so far: whom "both sides" means that nobody named together. */
final class Opponents {

  private static final int STATEMENTS_BACK = 30;

  private final Scene scene;
  private final Who speakers;

  Opponents(Scene scene, Who speakers) {
    this.scene = scene;
    this.speakers = speakers;
  }

  /** Two states or bodies; nobody where one alone spoke, or more did. */
  List<Found> before(Phrase phrase, RoleHit head, int asking) {
    if (head.is(RoleKind.TITLE, RoleKind.PERSON, RoleKind.PUBLIC)) {
      return List.of();
    }
    Map<String, Found> sides = new LinkedHashMap<>();
    for (int i = Math.max(0, asking - STATEMENTS_BACK); i < asking; i++) {
      if (scene.place(i) < phrase.first()) {
        for (Found who : speakers.known(i)) {
          Found side = side(who);
          if (side != null) {
            sides.putIfAbsent(side.entity().id(), side);
          }
        }
      }
    }
    return sides.size() == 2 ? List.copyOf(sides.values()) : List.of();
  }

  /** The state for which somebody speaks, or the body itself; null of whoever is no party. */
  private @Nullable Found side(Found who) {
    Entity entity = who.entity();
    Country country = scene.lexicon().country(entity.country());
    if (country != null) {
      return Found.of(
          scene.cast().state(country),
          who.mention(),
          Resolution.CODEBOOK,
          Grade.LISTED,
          "roles:countries");
    }
    boolean body = entity.type() == SpeakerType.STATE || entity.type() == SpeakerType.ORGANISATION;
    return body ? who : null;
  }
}
