package org.demarche.speaker.naming;

import java.util.List;
import org.demarche.codebook.roles.RoleKind;
import org.demarche.codebook.speakers.ListedSpeaker;
import org.demarche.codebook.speakers.SpeakerType;
import org.demarche.speaker.Resolution;
import org.demarche.speaker.lexicon.Fold;
import org.demarche.speaker.mention.Entity;
import org.demarche.speaker.mention.Mention;
import org.demarche.speaker.mention.RoleHit;
import org.demarche.speaker.phrase.Phrase;
import org.demarche.speaker.phrase.Phrases;
import org.demarche.speaker.phrase.Scene;
import org.demarche.speaker.way.Found;
import org.demarche.speaker.way.Grade;
import org.demarche.speaker.way.Step;
import org.demarche.speaker.way.Who;
import org.demarche.text.WordClass;
import org.jspecify.annotations.Nullable;

/** "Lena Aziz's office", "her office", "his spokesman": who belongs to a speaker, and is not it. */
public final class OfficeStep implements Step {

  private final Scene scene;
  private final Phrases phrases;
  private final Who speakers;
  private final Apposed apposed;

  public OfficeStep(Scene scene, Phrases phrases, Who speakers) {
    this.scene = scene;
    this.phrases = phrases;
    this.speakers = speakers;
    this.apposed = new Apposed(scene, phrases);
  }

  @Override
  public @Nullable List<Found> find(Phrase phrase, int asking) {
    RoleHit head = phrases.role(phrase);
    if (head == null
        || !head.is(RoleKind.OFFICE, RoleKind.VOICE, RoleKind.PUBLIC)
        || phrases.name(phrase) != null) {
      return null;
    }
    int possessive = possessive(phrase, head);
    if (possessive < 0) {
      return named(phrase, head);
    }
    if (apposed.of(phrase) != null) {
      return null;
    }
    boolean pronoun = scene.tokens().is(possessive, WordClass.POSSESSIVE_PRONOUN);
    List<Found> owners =
        pronoun
            ? speakers.one(
                new Phrase(possessive, possessive, possessive + 1, possessive + 1), asking)
            : speakers.one(phrase.first(), possessive, asking);
    if (owners.size() != 1) {
      return null;
    }
    Found owner = owners.get(0);
    if (owner.entity().type() == SpeakerType.STATE || isPost(owner.entity())) {
      return null;
    }
    String rest = scene.words(possessive + 1, head.last());
    String full = scene.words(phrase.start(), head.last()).replace('’', '\'');
    boolean named = full.contains(owner.entity().name());
    Entity belonging =
        belonging(
            owner.entity(), head, rest, named ? full : owner.entity().possessive() + " " + rest);
    return List.of(
        Found.of(
            belonging,
            scene.tokens().span(phrase.first(), phrase.core()),
            pronoun ? Resolution.PRONOUN : owner.how(),
            pronoun ? Grade.PRONOUN : Grade.DESCRIBED,
            "roles:" + head.senses().get(0).role().id()));
  }

  /** "The Ruiz campaign": a person's name right before the noun. */
  private @Nullable List<Found> named(Phrase phrase, RoleHit head) {
    Mention name = scene.mentions().lastName(phrase.start(), head.first());
    if (name == null
        || name.last() != head.first()
        || !name.entity().isPerson()
        || !head.is(RoleKind.OFFICE)) {
      return null;
    }
    String words = scene.words(phrase.start(), head.last());
    return List.of(
        Found.of(
            belonging(name.entity(), head, head.lemma(), words),
            scene.tokens().span(phrase.first(), phrase.core()),
            Resolution.NAME,
            Grade.DESCRIBED,
            "roles:" + head.senses().get(0).role().id()));
  }

  private static boolean isPost(Entity owner) {
    return owner.type() == SpeakerType.OFFICE && owner.listed() != null;
  }

  /** The last possessive before the head: "Israel's Prime Minister Ruiz | 's | office". */
  private int possessive(Phrase phrase, RoleHit head) {
    for (int i = head.first() - 1; i >= phrase.first(); i--) {
      if (scene.tokens().is(i, WordClass.POSSESSIVE)
          || (scene.tokens().is(i, WordClass.POSSESSIVE_PRONOUN))) {
        return i;
      }
    }
    return -1;
  }

  private Entity belonging(Entity owner, RoleHit head, String rest, String name) {
    if (head.is(RoleKind.OFFICE)) {
      ListedSpeaker listed = listedOffice(owner);
      if (listed != null && head.lemma().equals("office")) {
        return scene.cast().listed(listed);
      }
    }
    boolean voice = head.is(RoleKind.VOICE, RoleKind.PUBLIC) && !head.is(RoleKind.OFFICE);
    SpeakerType type = voice ? SpeakerType.UNNAMED : SpeakerType.OFFICE;
    String kind = voice || !owner.isPerson() ? rest : head.lemma();
    Entity entity = scene.cast().found(owner.id() + "-" + Fold.slug(kind), name, type);
    entity.affiliate(owner.name());
    entity.belong(owner.country());
    entity.call(head.lemma());
    if (voice) {
      entity.gendered(head.senses().get(0).role().gender());
      if (head.plural()) {
        entity.many();
      }
    }
    return entity;
  }

  /** The listed office of a person's post: the next office above it that nobody holds. */
  private @Nullable ListedSpeaker listedOffice(Entity owner) {
    if (owner.listed() == null) {
      return null;
    }
    var speakers = scene.lexicon().speakers();
    for (String id : speakers.lineage(owner.id(), scene.cast().on())) {
      ListedSpeaker above = speakers.find(id);
      if (above != null
          && above.type() == SpeakerType.OFFICE
          && scene.cast().holder(above).id().equals(above.id())) {
        return above;
      }
    }
    return null;
  }
}
