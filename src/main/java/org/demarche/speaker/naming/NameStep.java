package org.demarche.speaker.naming;

import java.util.List;
import org.demarche.codebook.roles.RoleKind;
import org.demarche.speaker.Resolution;
import org.demarche.speaker.mention.Entity;
import org.demarche.speaker.mention.Mention;
import org.demarche.speaker.mention.RoleHit;
import org.demarche.speaker.phrase.Phrase;
import org.demarche.speaker.phrase.Phrases;
import org.demarche.speaker.phrase.Scene;
import org.demarche.speaker.way.Found;
import org.demarche.speaker.way.Grade;
import org.demarche.speaker.way.Step;
import org.demarche.text.WordClass;
import org.jspecify.annotations.Nullable;

/** A phrase whose head, or whose apposition, is a name. */
public final class NameStep implements Step {

  private final Scene scene;
  private final Phrases phrases;
  private final Apposed apposed;

  public NameStep(Scene scene, Phrases phrases) {
    this.scene = scene;
    this.phrases = phrases;
    this.apposed = new Apposed(scene, phrases);
  }

  @Override
  public @Nullable List<Found> find(Phrase phrase, int asking) {
    Mention name = phrases.name(phrase);
    if (name == null) {
      name = cut(phrase);
    }
    if (name == null) {
      name = apposed.of(phrase);
    }
    if (name == null) {
      return null;
    }
    Entity entity = name.entity();
    if (isFormer(phrase, name) && !entity.equals(named(phrase, name))) {
      return null;
    }
    RoleHit title = scene.mentions().firstRole(phrase.start(), name.first());
    if (entity.isPerson() && title != null && !title.is(RoleKind.HONORIFIC)) {
      int end = name.first();
      while (end > title.last() && !scene.tokens().is(end - 1, WordClass.WORD)) {
        end--;
      }
      entity.affiliate(scene.words(phrase.start(), end));
    }
    Grade grade = grade(name, title);
    Resolution how =
        switch (grade) {
          case LISTED -> Resolution.CODEBOOK;
          case TITLE -> Resolution.TITLE;
          default -> Resolution.NAME;
        };
    return List.of(
        Found.of(entity, scene.tokens().span(name.first(), name.last()), how, grade, rule(entity)));
  }

  /** The name that the phrase's end cuts in two, or null. */
  private @Nullable Mention cut(Phrase phrase) {
    int index = scene.mentions().nameAt(phrase.core() - 1);
    if (index == scene.mentions().names().size()) {
      return null;
    }
    Mention name = scene.mentions().names().get(index);
    return name.first() >= phrase.start() && name.first() < phrase.core() ? name : null;
  }

  private static String rule(Entity entity) {
    return entity.listed() != null ? "speakers:" + entity.id() : "speaker:name";
  }

  private Grade grade(Mention name, @Nullable RoleHit title) {
    Entity entity = name.entity();
    boolean words = name.last() - name.first() > 1;
    if (entity.listed() != null) {
      boolean post =
          entity.isPerson() && scene.mentions().firstRole(name.first(), name.last()) != null;
      return post ? Grade.TITLE : Grade.LISTED;
    }
    if (words || title != null) {
      return Grade.FULL_NAME;
    }
    return entity.certain() && entity.isPerson() ? Grade.SURNAME : Grade.BARE_NAME;
  }

  /** "the former Syrian president" is not whoever holds the post. */
  private boolean isFormer(Phrase phrase, Mention name) {
    if (name.first() == phrase.start()) {
      return false;
    }
    RoleHit before = scene.mentions().firstRole(name.first() - 1, name.first());
    return before != null && before.is(RoleKind.FORMER);
  }

  /** The entity, where the mention is its own name rather than its post's. */
  private @Nullable Entity named(Phrase phrase, Mention name) {
    boolean post = scene.mentions().firstRole(name.first(), name.last()) == null;
    String last = scene.words(name.last() - 1, name.last());
    return post || name.entity().name().endsWith(last) ? name.entity() : null;
  }
}
