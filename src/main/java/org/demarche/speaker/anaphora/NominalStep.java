package org.demarche.speaker.anaphora;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.demarche.codebook.roles.Country;
import org.demarche.codebook.roles.RoleKind;
import org.demarche.codebook.speakers.SpeakerType;
import org.demarche.speaker.Resolution;
import org.demarche.speaker.mention.Entity;
import org.demarche.speaker.mention.Mention;
import org.demarche.speaker.mention.RoleHit;
import org.demarche.speaker.naming.Described;
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

  private static final int NOUNS_BACK = 60;
  private static final int NAMES_BACK = 200;
  private static final int SENTENCES_BACK = 15;

  private final Scene scene;
  private final Phrases phrases;
  private final Who speakers;
  private final Earlier earlier;
  private final Described described;
  private final Pairs pairs;

  public NominalStep(Scene scene, Phrases phrases, Who speakers, Described described) {
    this.scene = scene;
    this.phrases = phrases;
    this.speakers = speakers;
    this.earlier = new Earlier(scene, speakers);
    this.described = described;
    this.pairs = new Pairs(scene, speakers);
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
    Found owner = owner(phrase, asking);
    boolean complement = phrase.core() < phrase.last() && isComplement(phrase.core());
    boolean several = head.is(RoleKind.COLLECTIVE) && head.plural();
    if (described.isDefinite(phrase) && (several || !complement)) {
      if (several) {
        List<Found> both = pairs.find(phrase, head, asking);
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
    return List.of(
        owner == null ? described.found(phrase, head) : described.found(phrase, head, owner));
  }

  /** Whose the speaker is by a pronoun: "its envoy"; null where there is none, or several. */
  private @Nullable Found owner(Phrase phrase, int asking) {
    for (int i = phrase.first(); i < phrase.start(); i++) {
      if (scene.tokens().is(i, WordClass.POSSESSIVE_PRONOUN)) {
        List<Found> owners = speakers.one(new Phrase(i, i, i + 1, i + 1), asking);
        return owners.size() == 1 ? owners.get(0) : null;
      }
    }
    return null;
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
            (called(entity, head) && modifiers.fit(entity)) || counterpart(entity, head, modifiers);
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
    Found noun = proper ? null : earlierNoun(phrase, head, modifiers);
    Found best = later(named, noun);
    if (best == null && modifiers.isEmpty()) {
      best = earlier.speaker(phrase.first(), asking, entity -> kin(entity, head));
    }
    if (best == null && modifiers.isEmpty() && !proper && head.is(RoleKind.MEDIA)) {
      best = named(earlier.name(phrase.first(), entity -> entity.type() == SpeakerType.MEDIA));
    }
    if (best == null && modifiers.isEmpty() && isGenericBody(head)) {
      best = earlier.speaker(phrase.first(), asking, entity -> isSomeBody(entity, head));
    }
    return best;
  }

  /** Whether one alone of those named before is called so: then its country need not be told. */
  private boolean isOnly(Phrase phrase, RoleHit head) {
    Entity only = null;
    int from = scene.mentions().nameAt(phrase.first()) - 1;
    for (int i = from; i >= 0 && from - i < NAMES_BACK; i--) {
      Entity entity = scene.mentions().names().get(i).entity();
      if (called(entity, head)) {
        if (only != null && only != entity) {
          return false;
        }
        only = entity;
      }
    }
    return true;
  }

  /**
   * An organisation of which the text does not say what else it is: no ministry is "the agency".
   */
  private static boolean isSomeBody(Entity entity, RoleHit head) {
    boolean narrow = head.senses().stream().anyMatch(in -> in.role().id().equals("any-body"));
    boolean body =
        entity.type() == SpeakerType.ORGANISATION
            || (narrow && entity.type() == SpeakerType.OFFICE && entity.listed() != null);
    return body
        && !entity.plural()
        && (!narrow || entity.heads().isEmpty() && Character.isUpperCase(entity.name().charAt(0)));
  }

  /** The latest speaker or name before the phrase that fits. */
  private @Nullable Found before(Phrase phrase, int asking, Predicate<Entity> fits) {
    return later(
        earlier.speaker(phrase.first(), asking, fits), named(earlier.name(phrase.first(), fits)));
  }

  private boolean called(Entity entity, RoleHit head) {
    return entity.plural() == head.plural()
        && (entity.isCalled(head.lemma())
            || isLastWordOf(
                entity, head.lemma(), scene.tokens().is(head.first(), WordClass.CAPITALISED))
            || entity.heads().stream().anyMatch(called -> isAlso(called, head.lemma())));
  }

  /** "The office" after "the president's office", which stands in a codebook as one name. */
  private static boolean isLastWordOf(Entity entity, String lemma, boolean capital) {
    return !entity.isPerson()
        && !(capital && entity.type() == SpeakerType.OFFICE)
        && entity.name().toLowerCase(Locale.ROOT).endsWith(" " + lemma);
  }

  /** "The minister" after "defence minister", "the Republican" after "Republican nominee". */
  private boolean isAlso(String called, String lemma) {
    if (called.startsWith(lemma + " ")) {
      return true;
    }
    int first = called.indexOf(' ');
    return called.endsWith(" " + lemma)
        && !called.endsWith(" of " + lemma)
        && !scene.lexicon().isRank(called.substring(0, first))
        && !scene
            .lexicon()
            .isRank(
                called.substring(
                    called.lastIndexOf(' ', called.length() - lemma.length() - 2) + 1,
                    called.length() - lemma.length() - 1));
  }

  /** "The Albanian minister", of whom "her Albanian counterpart" was said. */
  private static boolean counterpart(Entity entity, RoleHit head, Modifiers modifiers) {
    Country country = modifiers.country();
    return country != null
        && head.is(RoleKind.TITLE)
        && entity.isCalled("roles:counterpart")
        && country.id().equals(entity.country());
  }

  /** Of the same group of words: "the diplomat" after "an envoy". */
  private static boolean kin(Entity entity, RoleHit head) {
    if (entity.plural() != head.plural() || head.plural() || !entity.isPerson()) {
      return false;
    }
    return head.is(RoleKind.PERSON) && entity.isCalled("roles:" + head.senses().get(0).role().id());
  }

  private static boolean isGenericBody(RoleHit head) {
    return !head.plural()
        && head.senses().stream()
            .anyMatch(in -> in.role().id().equals("body") || in.role().id().equals("any-body"));
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

  /** "The official" after "met a senior official", who has not been heard yet. */
  private @Nullable Found earlierNoun(Phrase phrase, RoleHit head, Modifiers modifiers) {
    int sentence = scene.document().sentenceOf(phrase.first());
    int from = scene.mentions().roleAt(phrase.first()) - 1;
    for (int i = from; i >= 0 && from - i < NOUNS_BACK; i--) {
      RoleHit before = scene.mentions().roles().get(i);
      int there = scene.document().sentenceOf(before.first());
      if (sentence - there > SENTENCES_BACK) {
        return null;
      }
      boolean same =
          before.last() <= phrase.first()
              && before.lemma().equals(head.lemma())
              && before.plural() == head.plural();
      if (same && !beforeName(before) && !isApposition(before)) {
        Phrase around = phrases.around(before, scene.sentenceStart(before.first()));
        boolean richer = around.core() - around.start() > phrase.core() - phrase.start();
        int last = phrases.complement(around.last());
        if ((richer || last > around.last()) && modifiers.fit(around)) {
          Phrase whole = new Phrase(around.first(), around.start(), around.core(), last);
          return described.found(whole, before);
        }
      }
    }
    return null;
  }

  /** "the Front, a rebel group,": the name has been taken up already. */
  private boolean isApposition(RoleHit role) {
    Phrase around = phrases.around(role, scene.sentenceStart(role.first()));
    int comma = around.first() - 1;
    Mention name = comma > 0 ? scene.mentions().lastName(Math.max(0, comma - 6), comma) : null;
    return name != null && name.last() == comma && scene.tokens().is(comma, WordClass.COMMA);
  }

  private boolean beforeName(RoleHit role) {
    Mention next = scene.mentions().firstName(role.last(), role.last() + 6);
    return next != null && next.first() == role.last();
  }
}
