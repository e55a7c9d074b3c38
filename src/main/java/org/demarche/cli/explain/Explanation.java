package org.demarche.cli.explain;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.Issue;
import org.demarche.coding.CodedArticle;
import org.demarche.coding.CodedStatement;
import org.demarche.coding.Engines;
import org.demarche.frame.FrameScore;
import org.demarche.quote.Statement;
import org.demarche.speaker.Attribution;
import org.demarche.speaker.Sourcing;
import org.demarche.stance.ActCoding;
import org.demarche.stance.Stance;
import org.demarche.text.Evidence;
import org.demarche.text.Spans;
import org.jspecify.annotations.Nullable;

/** Writes coded statements out for people, every label with its evidence. */
final class Explanation {

  private static final String INDENT = " ".repeat(13);
  private static final int FRAMES = 3;

  private final Codebook codebook;
  private final PrintStream out;

  Explanation(Codebook codebook, PrintStream out) {
    this.codebook = codebook;
    this.out = out;
  }

  void print(CodedArticle coded) {
    String text = coded.document().text();
    if (coded.statements().isEmpty()) {
      out.println("Nobody says anything in this text, as far as the rules can see.");
    }
    int number = 1;
    for (CodedStatement statement : coded.statements()) {
      out.printf("%sStatement %d%n", number == 1 ? "" : System.lineSeparator(), number++);
      print(statement, coded.engines(), text);
    }
  }

  private void print(CodedStatement coded, Engines engines, String text) {
    Statement said = coded.said().statement();
    line("content", said.content().of(text));
    line("kind", lower(said.kind()) + sure(said.confidence()));
    evidence(said.evidence(), text);
    if (!said.cue().isEmpty()) {
      line("cue", quoted(said.cue(), text) + distance(coded));
      evidence(coded.distancing(), text);
    }
    speakers(coded.said().attributions(), text);
    sourcing(coded.said().sourcing(), text);
    act(coded.act(), by(engines.act()), text);
    coded.stances().forEach(stance -> stance(stance, by(engines.stance()), text));
    coded.frames().stream().limit(FRAMES).forEach(frame -> frame(frame, by(engines.frame()), text));
  }

  /** Which engine decided, where it was not the rules. */
  private static String by(String engine) {
    return engine.equals(Engines.RULES.act()) ? "" : ", by " + engine;
  }

  private void speakers(List<Attribution> attributions, String text) {
    if (attributions.isEmpty()) {
      line("speaker", "nobody can tell");
    }
    for (Attribution attribution : attributions) {
      line(
          "speaker",
          "%s (%s), by %s%s%s"
              .formatted(
                  attribution.speaker().name(),
                  lower(attribution.speaker().type()),
                  lower(attribution.resolution()),
                  attribution.joint() ? ", together with others" : "",
                  sure(attribution.confidence())));
      evidence(attribution.evidence(), text);
    }
  }

  private void sourcing(Sourcing sourcing, String text) {
    if (sourcing.anonymous()) {
      String reason = sourcing.anonymityReason();
      line("anonymous", reason == null ? "yes" : "yes, " + reason);
    }
    optional("told to", sourcing.addressee());
    optional("relayed by", sourcing.relayedBy());
    optional("medium", sourcing.medium());
    optional("said on", sourcing.saidOn() == null ? null : sourcing.saidOn().toString());
    evidence(sourcing.evidence(), text);
  }

  private void act(ActCoding act, String by, String text) {
    String runnerUp = act.runnerUp() == null ? "" : "; next best " + act.runnerUp();
    line(
        "act",
        "%s (%s, %s%s)%s%s"
            .formatted(
                act.act(),
                lower(act.illocution()),
                lower(act.modality()),
                act.negated() ? ", negated" : "",
                runnerUp,
                sure(act.confidence()) + by));
    if (act.condition() != null) {
      line("condition", '"' + act.condition().of(text) + '"');
    }
    evidence(act.evidence(), text);
  }

  private void stance(Stance stance, String by, String text) {
    line(
        "stance",
        String.format(
            Locale.ROOT,
            "%s on \"%s\", %+.2f%s%s",
            lower(stance.label()),
            proposition(stance.issue()),
            stance.score(),
            stance.conditional() ? ", on a condition" : "",
            sure(stance.confidence()) + by));
    evidence(stance.evidence(), text);
  }

  private String proposition(String issue) {
    return codebook.issues().all().stream()
        .filter(one -> one.id().equals(issue))
        .map(Issue::proposition)
        .findFirst()
        .orElse(issue);
  }

  private void frame(FrameScore frame, String by, String text) {
    String function = frame.function() == null ? "" : " as " + lower(frame.function());
    line(
        "frame",
        String.format(Locale.ROOT, "%s%s, %.2f%s", frame.frame(), function, frame.score(), by));
    evidence(frame.evidence(), text);
  }

  private void evidence(List<Evidence> found, String text) {
    for (Evidence evidence : found) {
      out.printf(
          "%s\"%s\"  %s  [%s]%n",
          INDENT, evidence.span().of(text), evidence.effect(), evidence.rule());
    }
  }

  private String distance(CodedStatement coded) {
    return coded.distance() == null ? "" : ", " + lower(coded.distance());
  }

  private void optional(String name, @Nullable String value) {
    if (value != null) {
      line(name, value);
    }
  }

  private void line(String name, String value) {
    out.printf("  %-11s%s%n", name, value.replaceAll("\\s+", " "));
  }

  private static String quoted(Spans spans, String text) {
    return spans.parts().stream()
        .map(part -> '"' + part.of(text) + '"')
        .collect(Collectors.joining(" ... "));
  }

  private static String sure(double confidence) {
    return String.format(Locale.ROOT, "  (%.0f %% sure)", 100 * confidence);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
