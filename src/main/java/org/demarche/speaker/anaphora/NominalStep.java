package org.demarche.speaker.anaphora;

import java.util.List;
import java.util.function.Predicate;
import org.demarche.codebook.roles.RoleKind;
import org.demarche.codebook.speakers.SpeakerType;
import org.demarche.speaker.Resolution;
import org.demarche.speaker.mention.Entity;
import org.demarche.speaker.mention.Mention;
import org.demarche.speaker.mention.RoleHit;
import org.demarche.speaker.naming.Described;
import org.demarche.speaker.party.Groups;
import org.demarche.speaker.phrase.Phrase;
import org.demarche.speaker.phrase.Phrases;
import org.demarche.speaker.phrase.Scene;
import org.demarche.speaker.way.Found;
import org.demarche.speaker.way.Grade;
import org.demarche.speaker.way.Step;
import org.demarche.speaker.way.Who;
import org.demarche.text.Span;
import org.demarche.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Common nouns: "the official" takes up an earlier one, "a Kenyan official" is a new one. */
public final class NominalStep implements Step {

  private static final int NAMES_BACK = 200;

  private final Scene scene;
  private final Phrases phrases;
  private final Who speakers;
  private final Earlier earlier;
  private final Described described;
  private final Groups groups;
  private final Called called;
  private final Delayed delayed;
  private final Seat seat;
  private final EarlierNouns nouns;

  public NominalStep(Scene scene, Phrases phrases, Who speakers, Described described) {
    this.scene = scene;
    this.phrases = phrases;
    this.speakers = speakers;
    this.earlier = new Earlier(scene, speakers);
    this.described = described;
    this.groups = new Groups(scene, speakers);
    this.called = new Called(scene);
    this.seat = new Seat(scene);
    this.delayed = new Delayed(scene);
    this.nouns = new EarlierNouns(scene, phrases, described);
  }

  @Override
  public @Nullable List<Found> find(Phrase phrase, int asking) {
    RoleHit head = phrases.role(phrase);
    if (head == null || head.is(RoleKind.HONORIFIC, RoleKind.FORMER)) {
      return null;
    }
    if (onlyThing(head)) {
      return Character.isUpperCase(head.lemma().charAt(0)) && phrase.start() == head.first()
          ? List.of(described.company(head))
          : List.of();
    }
    Found pronoun = owner(phrase, asking);
    Found owner =
        pronoun != null || !described.isBare(phrase, head) ? pronoun : seat.of(phrase, head);
    boolean complement = phrase.core() < phrase.last() && isComplement(phrase.core());
    boolean several = head.is(RoleKind.COLLECTIVE) && head.plural();
    boolean each = !complement && groups.isEach(phrase, head);
    if (each || (described.isDefinite(phrase) && (several || !complement))) {
      if (several || each) {
        List<Found> both = groups.find(phrase, head, asking);
        if (!both.isEmpty()) {
          return both;
        }
      }
      Found before = complement ? null : earlier(phrase, head, owner, asking);
      if (before != null) {
        return List.of(
            before.via(
                scene.span(phrase),
                Resolution.NOMINAL,
                Grade.NOMINAL,
                "roles:" + head.senses().get(0).role().id()));
      }
    }
    Found later = later(phrase, head, owner, asking);
    if (later != null) {
      return List.of(
          later.via(
              scene.span(phrase),
              Resolution.NOMINAL,
              Grade.NOMINAL,
              "roles:" + head.senses().get(0).role().id()));
    }
    if (owner != null) {
      return List.of(described.found(phrase, head, owner));
    }
    int behind = described.pronounBehind(phrase);
    Found its = behind < 0 ? null : owner(behind, asking);
    return List.of(
        its == null ? described.found(phrase, head) : described.found(phrase, head, behind, its));
  }

  /** Whom the text names only afterwards; null where nobody, or "an official" who may be any. */
  private @Nullable Found later(Phrase phrase, RoleHit head, @Nullable Found owner, int asking) {
    Modifiers modifiers = Modifiers.of(scene, phrase, head, owner);
    boolean definite = described.isDefinite(phrase);
    return delayed.find(
        phrase,
        head,
        asking,
        entity -> definite && called.so(entity, head) && modifiers.fit(entity));
  }

  /** Whose the speaker is by a pronoun: "its envoy"; null where there is none, or several. */
  private @Nullable Found owner(Phrase phrase, int asking) {
    for (int i = phrase.first(); i < phrase.start(); i++) {
      if (scene.tokens().is(i, WordClass.POSSESSIVE_PRONOUN)) {
        return owner(i, asking);
      }
    }
    return null;
  }

  private @Nullable Found owner(int pronoun, int asking) {
    List<Found> owners =
        speakers.one(new Phrase(pronoun, pronoun, pronoun + 1, pronoun + 1), asking);
    return owners.size() == 1 ? owners.get(0) : null;
  }

  private static boolean onlyThing(RoleHit head) {
    return head.senses().stream()
        .allMatch(
            sense ->
                sense.role().kind() == RoleKind.THING || sense.role().kind() == RoleKind.CHANNEL);
  }

  private boolean isComplement(int at) {
    return scene.tokens().isAny(at, WordClass.mask(WordClass.PREPOSITION, WordClass.TO))
        && !scene.tokens().norm(at).equals("on");
  }

  /** Whom the noun takes up, or null: an earlier speaker, name or noun that it fits. */
  private @Nullable Found earlier(Phrase phrase, RoleHit head, @Nullable Found owner, int asking) {
    Modifiers modifiers = Modifiers.of(scene, phrase, head, owner);
    Predicate<Entity> fits =
        entity ->
            (called.so(entity, head) && modifiers.fit(entity))
                || Called.counterpart(entity, head, modifiers);
    if (modifiers.country() != null) {
      String country = modifiers.country().id();
      Found compatriot =
          before(phrase, asking, entity -> country.equals(entity.country()) && fits.test(entity));
      if (compatriot != null) {
        return compatriot;
      }
    }
    boolean proper = scene.tokens().is(head.first(), WordClass.CAPITALISED);
    Found named =
        modifiers.country() == null || isOnly(phrase, head) ? before(phrase, asking, fits) : null;
    Found noun = proper ? null : nouns.find(phrase, head, modifiers);
    Found best = later(named, noun);
    if (best == null && modifiers.isEmpty()) {
      best = earlier.speaker(phrase.first(), asking, entity -> Called.kin(entity, head));
    }
    if (best == null && modifiers.isEmpty() && !proper && head.is(RoleKind.MEDIA)) {
      best = named(earlier.name(phrase.first(), entity -> entity.type() == SpeakerType.MEDIA));
    }
    if (best == null && modifiers.isEmpty() && Called.isGenericBody(head)) {
      Predicate<Entity> body = entity -> Called.isSomeBody(entity, head);
      best = earlier.speaker(phrase.first(), asking, body);
      best = later(best, named(earlier.subject(phrase.first(), body)));
    }
    return best;
  }

  /** Whether one alone of those named before is called so: then its country need not be told. */
  private boolean isOnly(Phrase phrase, RoleHit head) {
    Entity only = null;
    int from = scene.mentions().nameAt(phrase.first()) - 1;
    for (int i = from; i >= 0 && from - i < NAMES_BACK; i--) {
      Entity entity = scene.mentions().names().get(i).entity();
      if (called.so(entity, head)) {
        if (only != null && only != entity) {
          return false;
        }
        only = entity;
      }
    }
    return true;
  }

  /** The latest speaker or name before the phrase that fits. */
  private @Nullable Found before(Phrase phrase, int asking, Predicate<Entity> fits) {
    return later(
        earlier.speaker(phrase.first(), asking, fits), named(earlier.name(phrase.first(), fits)));
  }

  private static @Nullable Found later(@Nullable Found a, @Nullable Found b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return b.trail().get(0).span().begin() > a.trail().get(0).span().begin() ? b : a;
  }

  private @Nullable Found named(@Nullable Mention name) {
    if (name == null) {
      return null;
    }
    Span span = scene.tokens().span(name.first(), name.last());
    return Found.of(name.entity(), span, Resolution.NAME, Grade.FULL_NAME, "speaker:name");
  }
}
