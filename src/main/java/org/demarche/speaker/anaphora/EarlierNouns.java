package org.demarche.speaker.anaphora;

import org.demarche.speaker.mention.Mention;
import org.demarche.speaker.mention.RoleHit;
import org.demarche.speaker.naming.Described;
import org.demarche.speaker.phrase.Phrase;
import org.demarche.speaker.phrase.Phrases;
import org.demarche.speaker.phrase.Scene;
import org.demarche.speaker.way.Found;
import org.demarche.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Speakers whom a noun has described before, and says more of: "a senior official". */
final class EarlierNouns {

  private static final int NOUNS_BACK = 60;
  private static final int SENTENCES_BACK = 15;

  private final Scene scene;
  private final Phrases phrases;
  private final Described described;

  EarlierNouns(Scene scene, Phrases phrases, Described described) {
    this.scene = scene;
    this.phrases = phrases;
    this.described = described;
  }

  /** "The official" after "met a senior official", who has not been heard yet. */
  @Nullable Found find(Phrase phrase, RoleHit head, Modifiers modifiers) {
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
