package org.demarche.stance.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.codebook.Issue;
import org.demarche.speaker.AttributedStatement;
import org.demarche.speaker.Attribution;
import org.demarche.stance.Stance;
import org.demarche.text.Evidence;
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
  private boolean conditional;
  private final List<Evidence> evidence = new ArrayList<>();

  StanceSum(Issue issue) {
    this.issue = issue;
  }

  void add(Tokens tokens, Mention mention, Attitude attitude, @Nullable Span condition) {
    Side side = mention.side();
    double value = attitude.foreign() ? 0 : side.value(attitude.value()) + 0.0;
    note(
        tokens.span(mention.begin(), mention.end()),
        "issues:" + issue.id(),
        String.format(
            Locale.ROOT,
            "%s: %+.1f",
            side.name().toLowerCase(Locale.ROOT).replace('_', ' '),
            value));
    attitude.steps().forEach(step -> note(step.span(), step.rule(), step.effect()));
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
    double confidence = label == Stance.Label.NEUTRAL ? 0.5 : 0.55 + 0.35 * Math.abs(score);
    return new Stance(issue.id(), label, score, conditional, confidence, evidence);
  }

  private int side(AttributedStatement said) {
    int side = 0;
    for (Attribution attribution : said.attributions()) {
      side += issue.sides().getOrDefault(attribution.speaker().id(), 0);
    }
    return Integer.signum(side);
  }
}
