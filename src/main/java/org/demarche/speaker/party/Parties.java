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
    Gender gender = head.senses().get(head.senses().size() - 1).role().gender();
    boolean other = gender != null && entity.gender() != null && entity.gender() != gender;
    boolean body = type == SpeakerType.STATE || type == SpeakerType.ORGANISATION;
    if (areEither(head)) {
      return body || entity.isPerson();
    }
    return arePersons(head) ? entity.isPerson() && !other : body;
  }

  /** Neighbours, allies and rivals are persons or states. */
  private static boolean areEither(RoleHit head) {
    boolean told = head.senses().stream().anyMatch(in -> in.role().gender() != null);
    return !told
        && head.is(RoleKind.COLLECTIVE)
        && head.is(RoleKind.PUBLIC, RoleKind.VOICE)
        && !head.is(RoleKind.TITLE);
  }

  static boolean arePersons(RoleHit head) {
    return head.is(RoleKind.TITLE, RoleKind.PERSON, RoleKind.PUBLIC);
  }

  static boolean allFit(List<Found> several, RoleHit head) {
    return several.stream().allMatch(one -> fits(one.entity(), head));
  }

  /** The names, as taken up by the phrase. */
  List<Found> named(Phrase phrase, List<Mention> names, RoleHit head) {
    return taken(phrase, found(names), head);
  }

  /** The names, as taken up by "both" alone. */
  List<Found> named(Phrase phrase, List<Mention> names) {
    return taken(phrase, found(names));
  }

  private List<Found> found(List<Mention> names) {
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
    return several;
  }

  /** The same speakers, as taken up by the phrase. */
  List<Found> taken(Phrase phrase, List<Found> several, RoleHit head) {
    return taken(phrase, several, "roles:" + head.senses().get(0).role().id());
  }

  /** The same speakers, as taken up by "both" alone. */
  List<Found> taken(Phrase phrase, List<Found> several) {
    return taken(phrase, several, "speaker:both");
  }

  private List<Found> taken(Phrase phrase, List<Found> several, String rule) {
    List<Found> taken = new ArrayList<>();
    for (Found one : several) {
      taken.add(one.via(scene.span(phrase), Resolution.NOMINAL, Grade.NOMINAL, rule));
    }
    return taken;
  }
}
