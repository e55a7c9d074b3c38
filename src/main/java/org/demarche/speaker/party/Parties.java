package org.demarche.speaker.party;

import java.util.ArrayList;
import java.util.List;
import org.demarche.codebook.roles.Gender;
import org.demarche.codebook.roles.RoleKind;
import org.demarche.codebook.speakers.SpeakerType;
import org.demarche.speaker.Resolution;
import org.demarche.speaker.mention.Entity;
import org.demarche.speaker.mention.Mention;
import org.demarche.speaker.mention.RoleHit;
import org.demarche.speaker.phrase.Phrase;
import org.demarche.speaker.phrase.Scene;
import org.demarche.speaker.way.Found;
import org.demarche.speaker.way.Grade;

/** Who can be one of those whom a noun of several means, and how they are given back. */
final class Parties {

  private final Scene scene;

  Parties(Scene scene) {
    this.scene = scene;
  }

  /** Ministers and men are persons, sides and governments are states or bodies. */
  static boolean fits(Entity entity, RoleHit head) {
    SpeakerType type = entity.type();
    boolean persons = head.is(RoleKind.TITLE, RoleKind.PERSON, RoleKind.PUBLIC);
    Gender gender = head.senses().get(head.senses().size() - 1).role().gender();
    boolean other = gender != null && entity.gender() != null && entity.gender() != gender;
    return persons
        ? entity.isPerson() && !other
        : type == SpeakerType.STATE || type == SpeakerType.ORGANISATION;
  }

  static boolean allFit(List<Found> several, RoleHit head) {
    return several.stream().allMatch(one -> fits(one.entity(), head));
  }

  /** The names, as taken up by the phrase. */
  List<Found> named(Phrase phrase, List<Mention> names, RoleHit head) {
    List<Found> several = new ArrayList<>();
    for (Mention name : names) {
      several.add(
          Found.of(
              name.entity(),
              scene.tokens().span(name.first(), name.last()),
              Resolution.NAME,
              Grade.FULL_NAME,
              "speaker:name"));
    }
    return taken(phrase, several, head);
  }

  /** The same speakers, as taken up by the phrase. */
  List<Found> taken(Phrase phrase, List<Found> several, RoleHit head) {
    List<Found> taken = new ArrayList<>();
    for (Found one : several) {
      taken.add(
          one.via(
              scene.span(phrase),
              Resolution.NOMINAL,
              Grade.NOMINAL,
              "roles:" + head.senses().get(0).role().id()));
    }
    return taken;
  }
}
