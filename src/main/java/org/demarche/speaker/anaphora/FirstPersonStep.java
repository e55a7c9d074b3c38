package org.demarche.speaker.anaphora;

import java.util.ArrayList;
import java.util.List;
import org.demarche.codebook.roles.RoleKind;
import org.demarche.quote.Statement;
import org.demarche.speaker.Resolution;
import org.demarche.speaker.mention.RoleHit;
import org.demarche.speaker.party.Issuer;
import org.demarche.speaker.phrase.Phrase;
import org.demarche.speaker.phrase.Scene;
import org.demarche.speaker.way.Found;
import org.demarche.speaker.way.Grade;
import org.demarche.speaker.way.Step;
import org.demarche.speaker.way.Who;
import org.demarche.text.Span;
import org.jspecify.annotations.Nullable;

/** "I" and "we": the speaker of the words around them, else whoever issued the release. */
public final class FirstPersonStep implements Step {

  /** Statements looked at on either side: the one around a pronoun stands close in the list. */
  private static final int REACH = 6;

  private final Scene scene;
  private final Who speakers;
  private final Issuer issuer;

  public FirstPersonStep(Scene scene, Who speakers, Issuer issuer) {
    this.scene = scene;
    this.speakers = speakers;
    this.issuer = issuer;
  }

  @Override
  public @Nullable List<Found> find(Phrase phrase, int asking) {
    RoleHit role = scene.mentions().firstRole(phrase.first(), phrase.first() + 1);
    if (role == null || !role.is(RoleKind.FIRST_PERSON) || phrase.start() > phrase.first()) {
      return null;
    }
    Span words = scene.span(phrase);
    List<Found> same = new ArrayList<>();
    int from = Math.max(0, asking - REACH);
    int to = Math.min(scene.statements().size(), asking + REACH + 1);
    for (int i = from; i < to && same.isEmpty(); i++) {
      Statement around = scene.statements().get(i);
      if (i != asking && around.content().contains(words)) {
        for (Found who : speakers.of(i)) {
          same.add(who.via(words, Resolution.PRONOUN, Grade.PRONOUN, "speaker:first-person"));
        }
      }
    }
    if (same.isEmpty() && !scene.isQuoted(phrase.first())) {
      return issuer.find(words);
    }
    return same;
  }
}
