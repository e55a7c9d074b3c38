package org.demarche.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.demarche.codebook.Act;
import org.demarche.codebook.Codebook;
import org.demarche.frame.FrameScore;
import org.demarche.model.Features;
import org.demarche.model.LinearModel;
import org.demarche.model.ModelCheck;
import org.demarche.model.ModelEvidence;
import org.demarche.model.Prediction;
import org.demarche.model.Task;
import org.demarche.speaker.AttributedStatement;
import org.demarche.stance.ActCoding;
import org.demarche.stance.Stance;
import org.demarche.text.Document;
import org.demarche.text.Evidence;

/**
 * Another engine, the rules in the end, with the last word of a trained model on what it was
 * trained for. Which issues a statement speaks of, and on what condition, the rules still say.
 */
public final class ModelEngine implements Engine {

  /** Frames of less probability are not reported. */
  private static final double LEAST = 0.1;

  private final Engine beneath;
  private final Features features;
  private final LinearModel model;
  private final String name;

  /**
   * @param beneath codes all that the model was not trained for
   * @throws org.demarche.model.ModelException if the model was trained with another codebook, or
   *     for {@link Task#TONE}, which no engine codes
   */
  public ModelEngine(Codebook codebook, LinearModel model, Engine beneath) {
    ModelCheck.engine(codebook, model);
    this.beneath = beneath;
    this.features = new Features(codebook);
    this.model = model;
    this.name = model.name();
  }

  @Override
  public Engines names() {
    Engines names = beneath.names();
    return new Engines(
        model.task() == Task.ACT ? name : names.act(),
        model.task() == Task.STANCE ? name : names.stance(),
        model.task() == Task.FRAME ? name : names.frame());
  }

  @Override
  public ActCoding act(Document document, AttributedStatement said) {
    ActCoding coding = beneath.act(document, said);
    if (model.task() != Task.ACT) {
      return coding;
    }
    Prediction prediction = model.predict(features.statement(document, said));
    Act act = Act.valueOf(prediction.label(0));
    return new ActCoding(
        act,
        coding.illocution(),
        coding.negated(),
        coding.modality(),
        coding.condition(),
        coding.actor(),
        coding.recipient(),
        Act.valueOf(prediction.label(1)),
        prediction.probability(0),
        evidence(document, said, Evidence.Of.ACT, prediction.label(0)));
  }

  @Override
  public List<Stance> stances(Document document, AttributedStatement said) {
    List<Stance> stances = beneath.stances(document, said);
    return model.task() == Task.STANCE
        ? stances.stream().map(stance -> stance(document, said, stance)).toList()
        : stances;
  }

  private Stance stance(Document document, AttributedStatement said, Stance rule) {
    Prediction prediction = model.predict(features.stance(document, said, rule.issue()));
    Stance.Label label = Stance.Label.valueOf(prediction.label(0).toUpperCase(Locale.ROOT));
    List<Evidence> evidence = new ArrayList<>(rule.evidence());
    evidence.addAll(evidence(document, said, Evidence.Of.STANCE, prediction.label(0)));
    return new Stance(
        rule.issue(),
        label,
        prediction.of("support") - prediction.of("oppose"),
        rule.conditional(),
        prediction.probability(0),
        evidence);
  }

  @Override
  public List<FrameScore> frames(Document document, AttributedStatement said) {
    if (model.task() != Task.FRAME) {
      return beneath.frames(document, said);
    }
    Prediction prediction = model.predict(features.statement(document, said));
    return prediction.labels().stream()
        .filter(label -> prediction.of(label) >= LEAST)
        .map(label -> frame(document, said, label, prediction.of(label)))
        .sorted(Comparator.comparingDouble(FrameScore::score).reversed())
        .toList();
  }

  private FrameScore frame(Document document, AttributedStatement said, String label, double p) {
    return new FrameScore(label, p, null, evidence(document, said, Evidence.Of.FRAME, label));
  }

  private List<Evidence> evidence(
      Document document, AttributedStatement said, Evidence.Of of, String label) {
    return ModelEvidence.of(model, document, said.statement().content(), of, label);
  }
}
