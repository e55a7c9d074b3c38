package org.demarche.speaker.anaphora;

import java.util.function.Predicate;
import org.demarche.speaker.mention.Entity;
import org.demarche.speaker.mention.Mention;
import org.demarche.speaker.phrase.Scene;
import org.demarche.speaker.way.Found;
import org.demarche.speaker.way.Who;
import org.demarche.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Looks back for the last speaker or name that fits. */
final class Earlier {

  private static final int STATEMENTS_BACK = 24;
  private static final int NAMES_BACK = 200;

  private final Scene scene;
  private final Who speakers;

  Earlier(Scene scene, Who speakers) {
    this.scene = scene;
    this.speakers = speakers;
  }

  /** Whoever spoke before and fits, the latest first; null where nobody does. */
  @Nullable Found speaker(int at, int asking, Predicate<Entity> fits) {
    for (int i = asking - 1; i >= 0 && asking - i <= STATEMENTS_BACK; i--) {
      if (scene.place(i) < at) {
        for (Found who : speakers.of(i)) {
          if (fits.test(who.entity())) {
            return who;
          }
        }
      }
    }
    return null;
  }

  /** The latest name before that fits, or null. */
  @Nullable Mention name(int at, Predicate<Entity> fits) {
    int back = 0;
    for (int i = scene.mentions().nameAt(at) - 1; i >= 0 && back < NAMES_BACK; i--, back++) {
      Mention name = scene.mentions().names().get(i);
      if (name.last() <= at && fits.test(name.entity())) {
        return name;
      }
    }
    return null;
  }

  /** The name with which the sentence before begins, if it fits; else null. */
  @Nullable Mention subject(int at, Predicate<Entity> fits) {
    int sentence = scene.document().sentenceOf(at);
    if (sentence == 0) {
      return null;
    }
    int start = scene.document().sentences().get(sentence - 1).first();
    Mention name = scene.mentions().firstName(start, scene.tokens().size());
    boolean opens =
        name != null
            && (name.first() == start
                || (name.first() == start + 1 && scene.tokens().is(start, WordClass.DETERMINER)));
    boolean owner =
        name != null
            && name.last() < scene.tokens().size()
            && scene.tokens().is(name.last(), WordClass.POSSESSIVE);
    return name != null && opens && !owner && fits.test(name.entity()) ? name : null;
  }
}
