package org.demarche.speaker.anaphora;

import org.demarche.speaker.mention.Mention;
import org.demarche.speaker.mention.RoleHit;
import org.demarche.speaker.naming.Described;
import org.demarche.speaker.phrase.Phrase;
import org.demarche.speaker.phrase.Phrases;
import org.demarche.speaker.phrase.Scene;
import org.demarche.speaker.way.Found;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Speakers whom a noun has described before, and says more of: "a senior official". */
final class EarlierNouns {

  private static final int NOUNS_BACK = 60;
  private static final int SENTENCES_BACK = 15;
  private static final int APPOSED = 8;

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
        boolean counted =
            around.first() < around.start()
                && scene.tokens().is(around.start() - 1, WordClass.NUMBER);
        boolean richer = counted || around.core() - around.start() > phrase.core() - phrase.start();
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

  /**
   * Whether the noun is the title of a name: "envoy Lena Aziz", "the envoy to Kenya, Lena Aziz".
   */
  private boolean beforeName(RoleHit role) {
    Tokens tokens = scene.tokens();
    int limit = Math.min(tokens.size(), role.last() + APPOSED);
    Mention next = scene.mentions().firstName(role.last(), limit);
    if (next != null && next.first() == role.last()) {
      return true;
    }
    int comma = role.last();
    while (comma < limit
        && !tokens.isAny(comma, WordClass.mask(WordClass.COMMA, WordClass.FINITE))) {
      comma++;
    }
    Mention apposed =
        comma < limit && tokens.is(comma, WordClass.COMMA)
            ? scene.mentions().firstName(comma + 1, limit)
            : null;
    return apposed != null
        && apposed.first() == comma + 1
        && apposed.entity().isPerson()
        && !role.plural();
  }
}
