package org.demarche.speaker.anaphora;

import java.util.List;
import org.demarche.codebook.roles.RoleKind;
import org.demarche.speaker.lexicon.Sense;
import org.demarche.speaker.mention.RoleHit;
import org.demarche.speaker.phrase.Phrase;
import org.demarche.speaker.phrase.Scene;
import org.demarche.speaker.way.Found;
import org.demarche.speaker.way.Step;
import org.jspecify.annotations.Nullable;

/** "he", "she", "it", "they". */
public final class PronounStep implements Step {

  private final Scene scene;
  private final Antecedents antecedents;

  public PronounStep(Scene scene, Antecedents antecedents) {
    this.scene = scene;
    this.antecedents = antecedents;
  }

  @Override
  public @Nullable List<Found> find(Phrase phrase, int asking) {
    if (phrase.core() - phrase.start() > 1) {
      return null;
    }
    RoleHit role = scene.mentions().firstRole(phrase.start(), phrase.core());
    if (role == null) {
      return null;
    }
    Sense.InRole pronoun =
        role.as(RoleKind.PERSONAL_PRONOUN, RoleKind.NEUTER_PRONOUN, RoleKind.PLURAL_PRONOUN);
    return pronoun == null
        ? null
        : antecedents.pronoun(phrase.start(), pronoun, asking, scene.span(phrase));
  }
}
