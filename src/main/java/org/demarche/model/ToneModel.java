package org.demarche.model;

import java.util.Locale;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.Tone;
import org.demarche.stance.score.Scored;
import org.demarche.text.Document;
import org.demarche.text.Span;
import org.jspecify.annotations.Nullable;

/** Gives a trained model the last word on the tone of single sentences. */
public final class ToneModel {

  private final Features features;
  private final LinearModel model;

  /**
   * @throws ModelException if it is no model of tone, or of another codebook
   */
  public ToneModel(Codebook codebook, LinearModel model) {
    if (model.task() != Task.TONE) {
      throw new ModelException(
          "a model of tone is wanted here, not of "
              + model.task()
              + ": demarche train --task tone");
    }
    ModelCheck.check(codebook, model);
    this.features = new Features(codebook);
    this.model = model;
  }

  /**
   * What the rules scored, with the model's tone; its score is how much likelier positive is than
   * negative.
   */
  public Scored score(
      Document document, @Nullable Span source, @Nullable Span target, Scored rules) {
    Prediction prediction = model.predict(features.tone(document, source, target));
    return new Scored(
        rules.act(),
        Tone.valueOf(prediction.label(0).toUpperCase(Locale.ROOT)),
        prediction.of("positive") - prediction.of("negative"),
        rules.evidence());
  }
}
