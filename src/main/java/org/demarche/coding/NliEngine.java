package org.demarche.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.Issue;
import org.demarche.codebook.Tone;
import org.demarche.frame.FrameScore;
import org.demarche.nli.Entailment;
import org.demarche.nli.NameMask;
import org.demarche.nli.Sentences;
import org.demarche.speaker.AttributedStatement;
import org.demarche.stance.ActCoding;
import org.demarche.stance.Stance;
import org.demarche.stance.score.Neighbours;
import org.demarche.stance.score.Scored;
import org.demarche.text.Document;
import org.demarche.text.Evidence;
import org.demarche.text.Span;
import org.demarche.text.Spans;
import org.jspecify.annotations.Nullable;

/**
 * Another engine, the rules in the end, with the last word of a model of natural language inference
 * on stances and on the tone toward a target. Which issues a statement speaks of, and on what
 * condition, the rules still say, and they code acts and frames: those would cost a run of the
 * model for each act and frame that there is.
 */
public final class NliEngine implements Engine {

  private static final double HALF = 0.5;

  /** Who is surely for and surely against is neither: nearer than this is ambivalent. */
  private static final double CLOSE = 0.25;

  private final Engine beneath;
  private final Entailment model;
  private final NameMask masks;
  private final Sentences sentences = new Sentences();
  private final Map<String, String> propositions = new HashMap<>();

  public NliEngine(Codebook codebook, Entailment model, Engine beneath) {
    this.beneath = beneath;
    this.model = model;
    this.masks = new NameMask(codebook);
    for (Issue issue : codebook.issues().all()) {
      propositions.put(issue.id(), issue.proposition());
    }
  }

  @Override
  public Engines names() {
    Engines names = beneath.names();
    return new Engines(names.act(), model.name(), names.frame(), model.name());
  }

  @Override
  public ActCoding act(Document document, AttributedStatement said) {
    return beneath.act(document, said);
  }

  @Override
  public List<FrameScore> frames(Document document, AttributedStatement said) {
    return beneath.frames(document, said);
  }

  @Override
  public List<FrameScore> frames(Document document) {
    return beneath.frames(document);
  }

  /** All hypotheses on a statement go to the model as one batch. */
  @Override
  public List<Stance> stances(Document document, AttributedStatement said) {
    List<Stance> rules = beneath.stances(document, said);
    if (rules.isEmpty()) {
      return rules;
    }
    Spans content = said.statement().content();
    NameMask.Names names = masks.names();
    String text = sentences.premise(names.mask(content.of(document.text())));
    List<String> hypotheses = new ArrayList<>();
    for (Stance rule : rules) {
      String proposition = names.mask(propositions.getOrDefault(rule.issue(), rule.issue()));
      hypotheses.add(sentences.support(proposition));
      hypotheses.add(sentences.oppose(proposition));
    }
    List<Double> shares = model.judge(text, hypotheses);
    List<Stance> stances = new ArrayList<>();
    for (int at = 0; at < rules.size(); at++) {
      double support = shares.get(2 * at);
      double oppose = shares.get(2 * at + 1);
      stances.add(stance(rules.get(at), content, support, oppose));
    }
    return stances;
  }

  private static Stance stance(Stance rule, Spans content, double support, double oppose) {
    Stance.Label label = label(support, oppose);
    List<Evidence> evidence = new ArrayList<>();
    for (Span part : content) {
      evidence.add(evidence(Evidence.Of.STANCE, rule.issue(), "support", part, support));
      evidence.add(evidence(Evidence.Of.STANCE, rule.issue(), "oppose", part, oppose));
    }
    evidence.addAll(rule.evidence());
    return new Stance(
        rule.issue(),
        label,
        support - oppose,
        rule.conditional(),
        confidence(support, oppose),
        evidence);
  }

  static Stance.Label label(double support, double oppose) {
    if (support < HALF && oppose < HALF) {
      return Stance.Label.NEUTRAL;
    }
    if (support >= HALF && oppose >= HALF && Math.abs(support - oppose) < CLOSE) {
      return Stance.Label.AMBIVALENT;
    }
    return support > oppose ? Stance.Label.SUPPORT : Stance.Label.OPPOSE;
  }

  /** How surely both hypotheses are answered. */
  private static double confidence(double one, double other) {
    return Math.max(one, 1 - one) * Math.max(other, 1 - other);
  }

  @Override
  public Scored score(
      Document document, @Nullable Span source, @Nullable Span target, Neighbours beside) {
    Scored scored = beneath.score(document, source, target, beside);
    if (target == null) {
      return scored;
    }
    Span sentence =
        document.span(
            document.sentences().get(document.sentenceOf(document.tokens().at(target.begin()))));
    NameMask.Names names = masks.names();
    String text = names.mask(sentence.of(document.text()));
    String meant = names.mask(target.of(document.text()));
    List<Double> shares =
        model.judge(text, List.of(sentences.positive(meant), sentences.negative(meant)));
    double good = shares.get(0);
    double bad = shares.get(1);
    Tone tone =
        good < HALF && bad < HALF ? Tone.NEUTRAL : good > bad ? Tone.POSITIVE : Tone.NEGATIVE;
    List<Evidence> evidence = new ArrayList<>(scored.evidence());
    evidence.removeIf(known -> known.of() == Evidence.Of.TONE);
    String label = tone.name().toLowerCase(Locale.ROOT);
    evidence.add(evidence(Evidence.Of.TONE, label, "positive", sentence, good));
    evidence.add(evidence(Evidence.Of.TONE, label, "negative", sentence, bad));
    return new Scored(scored.act(), tone, good - bad, evidence);
  }

  private static Evidence evidence(
      Evidence.Of of, String ref, String hypothesis, Span span, double share) {
    return new Evidence(
        of, ref, "nli:" + hypothesis, span, String.format(Locale.ROOT, "entailed: %.2f", share));
  }
}
