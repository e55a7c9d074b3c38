package org.demarche.stance.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.codebook.Issue;
import org.demarche.speaker.AttributedStatement;
import org.demarche.speaker.Attribution;
import org.demarche.stance.Stance;
import org.demarche.text.Evidence;
import org.demarche.text.Figures;
import org.demarche.text.Span;
import org.demarche.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Adds up what a statement's mentions of one issue come to. */
final class StanceSum {

  /** Below this, on either side, no side is taken. */
  static final double DEAD = 0.2;

  /** What is known of a speaker's side, where the words take none: never enough for a label. */
  private static final double KNOWN_SIDE = 0.1;

  private final Issue issue;
  private double most;
  private double least;
  private @Nullable Span mostAt;
  private @Nullable Span leastAt;
  private @Nullable Span firstAt;
  private boolean conditional;
  private final List<Evidence> evidence = new ArrayList<>();

  StanceSum(Issue issue) {
    this.issue = issue;
  }

  void add(Tokens tokens, Mention mention, Attitude attitude, @Nullable Span condition) {
    Side side = mention.side();
    double value = attitude.foreign() ? 0 : side.value(attitude.value()) + 0.0;
    note(
        mention.at().span(tokens),
        "issues:" + issue.id(),
        side.label() + ": " + Figures.signed(value, 1));
    attitude.steps().forEach(step -> note(step.span(), step.rule(), step.effect()));
    Span at = mention.at().span(tokens);
    firstAt = firstAt == null ? at : firstAt;
    mostAt = value > most ? at : mostAt;
    leastAt = value < least ? at : leastAt;
    most = Math.max(most, value);
    least = Math.min(least, value);
    if (condition != null && Math.abs(value) >= DEAD) {
      conditional = true;
      note(condition, "stance:condition", "on this condition");
    }
  }

  private void note(Span span, String rule, String effect) {
    evidence.add(new Evidence(Evidence.Of.STANCE, issue.id(), rule, span, effect));
  }

  Stance stance(AttributedStatement said) {
    double score = most + least;
    Stance.Label label;
    if (most >= DEAD && least <= -DEAD) {
      label = Stance.Label.AMBIVALENT;
    } else if (score >= DEAD) {
      label = Stance.Label.SUPPORT;
    } else if (score <= -DEAD) {
      label = Stance.Label.OPPOSE;
    } else {
      label = Stance.Label.NEUTRAL;
      score = score == 0 ? KNOWN_SIDE * side(said) : score;
    }
    runnerUp(label);
    double confidence = label == Stance.Label.NEUTRAL ? 0.5 : 0.55 + 0.35 * Math.abs(score);
    return new Stance(issue.id(), label, score, conditional, confidence, evidence);
  }

  /** What the statement would be next: where it also speaks for the other side, that; else less. */
  private void runnerUp(Stance.Label label) {
    switch (label) {
      case SUPPORT -> runnerUp(leastAt, Stance.Label.AMBIVALENT);
      case OPPOSE -> runnerUp(mostAt, Stance.Label.AMBIVALENT);
      case AMBIVALENT -> {
        boolean more = most > -least;
        runnerUp(more ? mostAt : leastAt, more ? Stance.Label.SUPPORT : Stance.Label.OPPOSE);
      }
      case NEUTRAL -> {
        if (mostAt != null || leastAt != null) {
          boolean more = most > -least;
          runnerUp(more ? mostAt : leastAt, more ? Stance.Label.SUPPORT : Stance.Label.OPPOSE);
        }
      }
    }
  }

  private void runnerUp(@Nullable Span at, Stance.Label label) {
    Stance.Label next = at == null ? Stance.Label.NEUTRAL : label;
    Span cited = at == null ? firstAt : at;
    if (cited != null) {
      note(cited, "stance:runner-up", "next best: " + next.name().toLowerCase(Locale.ROOT));
    }
  }

  private int side(AttributedStatement said) {
    int side = 0;
    for (Attribution attribution : said.attributions()) {
      side += issue.sides().getOrDefault(attribution.speaker().id(), 0);
    }
    return Integer.signum(side);
  }
}
