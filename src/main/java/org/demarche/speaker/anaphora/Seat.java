package org.demarche.speaker.anaphora;

import org.demarche.codebook.roles.RoleKind;
import org.demarche.codebook.speakers.SpeakerType;
import org.demarche.speaker.Resolution;
import org.demarche.speaker.mention.Mention;
import org.demarche.speaker.mention.RoleHit;
import org.demarche.speaker.phrase.Phrase;
import org.demarche.speaker.phrase.Scene;
import org.demarche.speaker.way.Found;
import org.demarche.speaker.way.Grade;
import org.demarche.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Whose a ministry is by the capital with which its sentence begins: "In Cairo, the ministry". */
final class Seat {

  /** Tokens from the sentence's first to the comma: "In the Kenyan capital, Nairobi,". */
  private static final int REACH = 6;

  private final Scene scene;

  Seat(Scene scene) {
    this.scene = scene;
  }

  /** The state; null where the sentence begins otherwise, or the body is not a state's. */
  @Nullable Found of(Phrase phrase, RoleHit head) {
    int start = scene.sentenceStart(phrase.first());
    boolean stands = head.is(RoleKind.ORGANISATION, RoleKind.OFFICE) && !head.plural();
    if (!stands || !scene.tokens().norm(start).equals("in") || phrase.first() - start > REACH) {
      return null;
    }
    Mention name = scene.mentions().lastName(start + 1, phrase.first());
    boolean state =
        name != null
            && name.entity().type() == SpeakerType.STATE
            && name.last() == phrase.first() - 1
            && scene.tokens().is(name.last(), WordClass.COMMA)
            && !scene.hasVerb(start, phrase.first());
    return name == null || !state
        ? null
        : Found.of(
            name.entity(),
            scene.tokens().span(name.first(), name.last()),
            Resolution.CODEBOOK,
            Grade.LISTED,
            "roles:countries");
  }
}
