package org.demarche.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.demarche.codebook.Act;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.Tone;
import org.demarche.frame.FrameScore;
import org.demarche.model.LinearModel;
import org.demarche.model.ModelCheck;
import org.demarche.model.ModelEvidence;
import org.demarche.model.Prediction;
import org.demarche.model.Task;
import org.demarche.model.feature.FeatureVector;
import org.demarche.model.feature.Features;
import org.demarche.speaker.AttributedStatement;
import org.demarche.stance.ActCoding;
import org.demarche.stance.Stance;
import org.demarche.stance.score.Neighbours;
import org.demarche.stance.score.Scored;
import org.demarche.text.Document;
import org.demarche.text.Evidence;
import org.demarche.text.Span;
import org.jspecify.annotations.Nullable;

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
   * @throws org.demarche.model.ModelException if the model was trained with another codebook
   */
  public ModelEngine(Codebook codebook, LinearModel model, Engine beneath) {
    ModelCheck.check(codebook, model);
    this.beneath = beneath;
    this.features = new Features(codebook);
    this.model = model;
    this.name = model.name();
  }

  /** The rules with the last word of models; of two models of one task the later holds. */
  public static Engine of(Codebook codebook, List<LinearModel> models) {
    Engine engine = new RulesEngine(codebook);
    for (LinearModel model : models) {
      engine = new ModelEngine(codebook, model, engine);
    }
    return engine;
  }

  @Override
  public Engines names() {
    Engines names = beneath.names();
    return switch (model.task()) {
      case ACT -> new Engines(name, names.stance(), names.frame(), names.tone());
      case STANCE -> new Engines(names.act(), name, names.frame(), names.tone());
      case FRAME -> new Engines(names.act(), names.stance(), name, names.tone());
      case TONE -> new Engines(names.act(), names.stance(), names.frame(), name);
    };
  }

  @Override
  public ActCoding act(Document document, AttributedStatement said) {
    ActCoding coding = beneath.act(document, said);
    if (model.task() != Task.ACT) {
      return coding;
    }
    FeatureVector found = features.statement(document, said);
    Prediction prediction = model.predict(found);
    return new ActCoding(
        Act.valueOf(prediction.label(0)),
        coding.illocution(),
        coding.negated(),
        coding.modality(),
        coding.condition(),
        coding.actor(),
        coding.recipient(),
        Act.valueOf(prediction.label(1)),
        prediction.probability(0),
        ModelEvidence.of(model, found, Evidence.Of.ACT, prediction.label(0)));
  }

  @Override
  public List<Stance> stances(Document document, AttributedStatement said) {
    List<Stance> stances = beneath.stances(document, said);
    return model.task() == Task.STANCE
        ? stances.stream().map(stance -> stance(document, said, stance)).toList()
        : stances;
  }

  private Stance stance(Document document, AttributedStatement said, Stance rule) {
    FeatureVector found = features.stance(document, said, rule.issue());
    Prediction prediction = model.predict(found);
    List<Evidence> evidence = new ArrayList<>();
    for (Evidence weighed :
        ModelEvidence.of(model, found, Evidence.Of.STANCE, prediction.label(0))) {
      evidence.add(
          new Evidence(
              weighed.of(), rule.issue(), weighed.rule(), weighed.span(), weighed.effect()));
    }
    evidence.addAll(rule.evidence());
    return new Stance(
        rule.issue(),
        Stance.Label.valueOf(upper(prediction.label(0))),
        prediction.of("support") - prediction.of("oppose"),
        rule.conditional(),
        prediction.probability(0),
        evidence);
  }

  @Override
  public List<FrameScore> frames(Document document, AttributedStatement said) {
    return model.task() == Task.FRAME
        ? frames(features.statement(document, said))
        : beneath.frames(document, said);
  }

  @Override
  public List<FrameScore> frames(Document document) {
    return model.task() == Task.FRAME
        ? frames(features.text(document, null, null))
        : beneath.frames(document);
  }

  private List<FrameScore> frames(FeatureVector found) {
    Prediction prediction = model.predict(found);
    return prediction.labels().stream()
        .filter(label -> prediction.of(label) >= LEAST || label.equals(prediction.label(0)))
        .map(
            label ->
                new FrameScore(
                    label,
                    prediction.of(label),
                    null,
                    ModelEvidence.of(model, found, Evidence.Of.FRAME, label)))
        .sorted(Comparator.comparingDouble(FrameScore::score).reversed())
        .toList();
  }

  @Override
  public Scored score(
      Document document, @Nullable Span source, @Nullable Span target, Neighbours beside) {
    Scored scored = beneath.score(document, source, target, beside);
    Evidence.Of of =
        switch (model.task()) {
          case ACT -> Evidence.Of.ACT;
          case TONE -> Evidence.Of.TONE;
          case STANCE, FRAME -> null;
        };
    if (of == null) {
      return scored;
    }
    FeatureVector found = features.text(document, source, target);
    Prediction prediction = model.predict(found);
    String label = prediction.label(0);
    List<Evidence> evidence = new ArrayList<>(scored.evidence());
    evidence.removeIf(known -> known.of() == of);
    evidence.addAll(ModelEvidence.of(model, found, of, label));
    return of == Evidence.Of.ACT
        ? new Scored(Act.valueOf(label), scored.tone(), scored.score(), evidence)
        : new Scored(
            scored.act(),
            Tone.valueOf(upper(label)),
            prediction.of("positive") - prediction.of("negative"),
            evidence);
  }

  private static String upper(String label) {
    return label.toUpperCase(Locale.ROOT);
  }
}
