package org.demarche.speaker.anaphora;

import java.util.ArrayList;
import java.util.List;
import org.demarche.codebook.roles.RoleKind;
import org.demarche.speaker.Resolution;
import org.demarche.speaker.mention.Mention;
import org.demarche.speaker.mention.RoleHit;
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

/** "who" and "which": the noun phrase right before them. */
public final class RelativeStep implements Step {

  private static final int REACH = 16;

  private final Scene scene;
  private final Phrases phrases;
  private final Who speakers;

  public RelativeStep(Scene scene, Phrases phrases, Who speakers) {
    this.scene = scene;
    this.phrases = phrases;
    this.speakers = speakers;
  }

  @Override
  public @Nullable List<Found> find(Phrase phrase, int asking) {
    RoleHit role = scene.mentions().firstRole(phrase.first(), phrase.first() + 1);
    if (role == null || !role.is(RoleKind.RELATIVE_PRONOUN) || phrase.last() - phrase.first() > 1) {
      return null;
    }
    int at = phrase.first();
    int from = Math.max(scene.sentenceStart(at), at - REACH);
    while (from < at && scene.hasVerb(from, at)) {
      from++;
    }
    Span words = scene.span(phrase);
    List<Found> meant = new ArrayList<>();
    for (Found who : antecedent(from, at, asking)) {
      meant.add(who.via(words, Resolution.PRONOUN, Grade.RELATIVE, "speaker:relative"));
    }
    return meant;
  }

  private List<Found> antecedent(int from, int at, int asking) {
    Mention name = lastName(from, at);
    RoleHit noun = lastNoun(from, at, whose(at));
    boolean modified = name != null && noun != null && noun.first() >= name.last();
    boolean apposed = modified && isApposition(name.last(), noun.first());
    boolean owning =
        name != null
            && noun != null
            && scene.tokens().norm(noun.last()).equals("of")
            && name.first() - noun.last() <= 2
            && name.first() >= noun.last();
    if (noun != null && (name == null || owning || (modified && !apposed))) {
      Phrase around = phrases.around(noun, from);
      return speakers.one(new Phrase(around.first(), around.start(), around.core(), at), asking);
    }
    if (name == null || !(apposed || whose(at) || isBeside(name.last(), at))) {
      return List.of();
    }
    return speakers.one(name.first(), name.last(), asking);
  }

  private boolean whose(int at) {
    return scene.tokens().norm(at).startsWith("who");
  }

  /** Whether marks alone part a name from "which": what stands nearer is meant otherwise. */
  private boolean isBeside(int from, int at) {
    for (int i = from; i < at; i++) {
      if (scene.tokens().is(i, WordClass.WORD)) {
        return false;
      }
    }
    return true;
  }

  /** The last name before; of "who", the last that names somebody. */
  private @Nullable Mention lastName(int from, int at) {
    boolean who = whose(at);
    Mention name = scene.mentions().lastName(from, at);
    while (who && name != null && !name.entity().isPerson() && !name.entity().plural()) {
      name = scene.mentions().lastName(from, name.first());
    }
    return name;
  }

  /** The last noun before; of "which" and "that", bodies and documents too. */
  private @Nullable RoleHit lastNoun(int from, int at, boolean who) {
    RoleHit found = null;
    for (int i = scene.mentions().roleAt(from);
        i < scene.mentions().roles().size() && scene.mentions().roles().get(i).last() <= at;
        i++) {
      RoleHit hit = scene.mentions().roles().get(i);
      boolean speaks =
          hit.is(RoleKind.PERSON, RoleKind.PUBLIC, RoleKind.TITLE, RoleKind.VOICE)
              || hit.is(RoleKind.COLLECTIVE);
      boolean body =
          hit.is(RoleKind.ORGANISATION, RoleKind.OFFICE, RoleKind.MEDIA, RoleKind.DOCUMENT);
      if (speaks || (!who && body)) {
        found = hit;
      }
    }
    return found;
  }

  /** Whether a comma and an article alone stand between a name and a noun. */
  private boolean isApposition(int from, int to) {
    return from < to && scene.tokens().is(from, WordClass.COMMA);
  }
}
