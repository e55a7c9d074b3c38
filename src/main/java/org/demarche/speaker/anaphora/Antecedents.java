package org.demarche.speaker.anaphora;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.demarche.codebook.roles.Gender;
import org.demarche.codebook.roles.RoleKind;
import org.demarche.codebook.speakers.SpeakerType;
import org.demarche.quote.Statement;
import org.demarche.speaker.Resolution;
import org.demarche.speaker.lexicon.Sense;
import org.demarche.speaker.mention.Entity;
import org.demarche.speaker.mention.Mention;
import org.demarche.speaker.phrase.Phrases;
import org.demarche.speaker.phrase.Scene;
import org.demarche.speaker.way.Found;
import org.demarche.speaker.way.Grade;
import org.demarche.speaker.way.Who;
import org.demarche.text.Span;
import org.demarche.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Looks back for whom a pronoun means, by salience: recency, grammatical role and whether the
 * candidate has been speaking (after Lappin and Leass 1994, with the weights set by hand).
 */
public final class Antecedents {

  private static final int NAMES_BACK = 24;
  private static final int STATEMENTS_BACK = 8;
  private static final int SENTENCES_BACK = 6;
  private static final int WORTH = 30;

  /** "It" and "they" mean a thing or people in general more often than not. */
  private static final int OTHER_WORTH = 85;

  private static final int SUBJECT = 20;

  private final Scene scene;
  private final Who speakers;
  private final NounCandidates nouns;

  public Antecedents(Scene scene, Phrases phrases, Who speakers) {
    this.scene = scene;
    this.speakers = speakers;
    this.nouns = new NounCandidates(scene, phrases, speakers);
  }

  List<Found> pronoun(int at, Sense.InRole pronoun, int asking, Span words) {
    RoleKind kind = pronoun.role().kind();
    Gender gender = pronoun.role().gender();
    boolean oneOf = at > 0 && scene.tokens().norm(at - 1).equals("of");
    Predicate<Entity> fits =
        switch (kind) {
          case PERSONAL_PRONOUN ->
              entity ->
                  (entity.isPerson() || isHeld(entity))
                      && (entity.gender() == null || entity.gender() == gender);
          case NEUTER_PRONOUN ->
              entity -> !entity.isPerson() && !entity.plural() && !isHeld(entity);
          default -> entity -> entity.plural() || (!oneOf && isBody(entity));
        };
    Standings standings = new Standings();
    boolean neuter = kind == RoleKind.NEUTER_PRONOUN;
    boolean plural = kind == RoleKind.PLURAL_PRONOUN && !oneOf;
    speakers(at, who -> plural || (neuter && isOfDocument(who)), plural, asking, fits, standings);
    names(at, asking, kind == RoleKind.PLURAL_PRONOUN ? Entity::plural : fits, gender, standings);
    if (!oneOf) {
      nouns.add(at, pronoun, asking, fits, standings);
    }
    List<Found> meant = new ArrayList<>();
    Grade grade = kind == RoleKind.PERSONAL_PRONOUN ? Grade.PRONOUN : Grade.OTHER_PRONOUN;
    int worth = kind == RoleKind.PERSONAL_PRONOUN ? WORTH : OTHER_WORTH;
    for (Found who : standings.best(worth)) {
      meant.add(who.via(words, Resolution.PRONOUN, grade, "roles:" + pronoun.role().id()));
    }
    return meant;
  }

  /** "The province's health chief": an office that is described by who holds it. */
  private static boolean isHeld(Entity entity) {
    return entity.type() == SpeakerType.OFFICE
        && entity.listed() == null
        && entity.heads().stream().anyMatch(head -> head.startsWith("roles:"));
  }

  private static boolean isBody(Entity entity) {
    return entity.type() == SpeakerType.ORGANISATION || entity.type() == SpeakerType.OFFICE;
  }

  /** Several who speak by one document: "it" is that document. */
  private static boolean isOfDocument(List<Found> several) {
    return several.stream().allMatch(one -> one.how() == Resolution.DOCUMENT);
  }

  /** Whoever made the statements before. */
  private void speakers(
      int at,
      Predicate<List<Found>> together,
      boolean several,
      int asking,
      Predicate<Entity> fits,
      Standings standings) {
    int sentence = scene.document().sentenceOf(at);
    boolean quoted = scene.isQuoted(at);
    int newest = 0;
    for (int i = asking - 1; i >= 0 && asking - i <= STATEMENTS_BACK; i--) {
      int place = scene.place(i);
      Statement said = scene.statements().get(i);
      if (place >= at || (quoted && contains(said, at))) {
        continue;
      }
      int distance = sentence - scene.document().sentenceOf(place);
      List<Found> who = speakers.of(i);
      if (distance > SENTENCES_BACK || who.isEmpty() || (quoted && scene.isQuoted(place))) {
        continue;
      }
      boolean joint = who.size() > 1;
      if (joint ? together.test(who) : fits.test(who.get(0).entity())) {
        int subject = said.source().isEmpty() ? 0 : isPossessor(said) ? -12 : 15;
        int inner = !quoted && scene.isQuoted(place) ? 40 : 0;
        int body = several && !joint && !who.get(0).entity().plural() ? 12 : 0;
        int score = 100 - 14 * distance + subject - inner - body - 6 * newest++;
        standings.add(score, who);
      }
    }
  }

  /** "Aziz's claim that": who is spoken of there, but not as the subject. */
  private boolean isPossessor(Statement said) {
    int next = scene.tokens().at(said.source().hull().end() - 1) + 1;
    return next < scene.tokens().size() && scene.tokens().is(next, WordClass.POSSESSIVE);
  }

  /** Whether the statement's own words hold the pronoun: its speaker is not "he" in them. */
  private boolean contains(Statement said, int at) {
    return said.content().contains(scene.tokens().span(at, at + 1));
  }

  private void names(
      int at, int asking, Predicate<Entity> fits, @Nullable Gender gender, Standings standings) {
    int sentence = scene.document().sentenceOf(at);
    boolean quoted = scene.isQuoted(at);
    Map<Entity, Integer> seen = new HashMap<>();
    int back = 0;
    for (int i = scene.mentions().nameAt(at) - 1; i >= 0 && back < NAMES_BACK; i--, back++) {
      Mention name = scene.mentions().names().get(i);
      int distance = sentence - scene.document().sentenceOf(name.first());
      if (distance > SENTENCES_BACK) {
        return;
      }
      if (name.last() > at
          || !fits.test(name.entity())
          || isSpokenOf(name, asking)
          || isSpeakerAround(name.entity(), asking, at)) {
        continue;
      }
      int standing = standing(name, gender, quoted);
      if (!name.entity().isPerson() && (standing < SUBJECT || isBare(name.entity()))) {
        continue;
      }
      int score = 80 - 14 * distance + standing;
      int times = seen.merge(name.entity(), 1, Integer::sum);
      score += times > 1 ? 5 : 0;
      score += name.last() == at - 1 && scene.tokens().is(at - 1, WordClass.COORDINATOR) ? 40 : 0;
      Found found =
          Found.of(
              name.entity(),
              scene.tokens().span(name.first(), name.last()),
              Resolution.NAME,
              Grade.FULL_NAME,
              "speaker:name");
      standings.add(score, List.of(found));
    }
  }

  /** A name that nothing explains may be a place. */
  private static boolean isBare(Entity entity) {
    return entity.type() != SpeakerType.MEDIA
        && entity.listed() == null
        && entity.heads().isEmpty();
  }

  private int standing(Mention name, @Nullable Gender gender, boolean quoted) {
    int score = 0;
    int before = name.first() - 1;
    int start = scene.sentenceStart(name.first());
    boolean possessor =
        name.last() < scene.tokens().size() && scene.tokens().is(name.last(), WordClass.POSSESSIVE);
    boolean object =
        before >= start
            && scene.tokens().isAny(before, WordClass.mask(WordClass.PREPOSITION, WordClass.TO));
    boolean subject =
        !object && !possessor && !scene.hasVerb(Math.max(start, before - 20), name.first());
    score += subject ? SUBJECT : 0;
    score -= object ? 15 : 0;
    score -= possessor ? 12 : 0;
    score -= !quoted && scene.isQuoted(name.first()) ? 40 : 0;
    score += gender != null && name.entity().gender() == gender ? 12 : 0;
    score -= name.entity().isPerson() && !name.entity().certain() ? 25 : 0;
    score += Math.min(name.entity().count(), 5);
    return score;
  }

  /** "Lena Aziz will come, she said": nobody calls herself by her name. */
  private boolean isSpokenOf(Mention name, int asking) {
    return asking < scene.statements().size()
        && scene
            .statements()
            .get(asking)
            .content()
            .contains(scene.tokens().span(name.first(), name.last()));
  }

  /** Whether the pronoun stands in words that this entity says. */
  private boolean isSpeakerAround(Entity entity, int asking, int at) {
    if (!scene.isQuoted(at)) {
      return false;
    }
    int to = Math.min(scene.statements().size(), asking + 4);
    for (int i = Math.max(0, asking - 4); i < to; i++) {
      if (i != asking && contains(scene.statements().get(i), at)) {
        for (Found who : speakers.known(i)) {
          if (who.entity() == entity) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
