package org.demarche.bench.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.Tone;
import org.demarche.compare.stat.Bootstrap;
import org.demarche.compare.validity.Confusion;
import org.demarche.compare.validity.Judged;
import org.demarche.compare.validity.Measured;
import org.demarche.frame.FrameScore;
import org.demarche.frame.FrameScorer;
import org.demarche.stance.score.DirectedScorer;
import org.demarche.stance.score.Scored;
import org.jspecify.annotations.Nullable;

/** Sets of single sentences with one label each; the fields of a line tell which kind of set. */
final class LineSet {

  /** Numbers of the Policy Frames Codebook; a line's field "frame" has one of them. */
  private static final Map<String, String> FRAMES =
      Map.of(
          "economic",
          "1",
          "morality",
          "3",
          "fairness",
          "4",
          "legality",
          "5",
          "policy",
          "6",
          "security",
          "8",
          "health",
          "9",
          "culture",
          "11",
          "public-opinion",
          "12",
          "other",
          "15");

  private static final Bootstrap BOOTSTRAP = new Bootstrap(200, 0.95, 1);

  private final String set;
  private final List<Line> lines;
  private final DirectedScorer scorer;
  private final FrameScorer frames;

  private LineSet(String set, List<Line> lines, Codebook codebook) {
    this.set = set;
    this.lines = lines;
    this.scorer = new DirectedScorer(codebook);
    this.frames = new FrameScorer(codebook);
  }

  static List<CardRow> rows(String set, List<Line> lines, Codebook codebook) {
    return lines.isEmpty() ? List.of() : new LineSet(set, lines, codebook).rows(lines.get(0));
  }

  private List<CardRow> rows(Line first) {
    if (first.has("act", "source", "target")) {
      return rows("act", line -> line.text("act"), this::act, Confusion::macroF1);
    }
    if (first.has("polarity", "target") && !first.has("triplet")) {
      return rows("tone to target", line -> line.text("polarity"), this::tone, Confusion::macroF1);
    }
    if (first.has("polarity", "txt")) {
      return rows(
          "tone of quotation", line -> line.text("polarity"), this::quoted, LineSet::ofGold);
    }
    if (first.has("first", "second", "label")) {
      return rows(
          "tone between two", line -> line.text("label"), this::between, Confusion::macroF1);
    }
    if (first.has("frame")) {
      return rows("frame", line -> line.text("frame"), this::frame, null);
    }
    if (first.has("conflict")) {
      return rows(
          "criticism",
          line -> line.text("conflict").equals("_") ? "no" : "yes",
          line -> scored(line, "text").tone() == Tone.NEGATIVE ? "yes" : "no",
          Confusion::macroF1);
    }
    return List.of();
  }

  private List<CardRow> rows(
      String task,
      Function<Line, String> gold,
      Function<Line, String> machine,
      @Nullable ToDoubleFunction<Confusion> macro) {
    List<List<Judged>> judged = new ArrayList<>();
    for (Line line : lines) {
      judged.add(List.of(new Judged(gold.apply(line), machine.apply(line), 1)));
    }
    List<CardRow> rows = new ArrayList<>();
    if (macro != null) {
      rows.add(CardRow.of(set, task + ", macro-F1", Measured.of("", judged, macro, BOOTSTRAP)));
    }
    rows.add(CardRow.of(set, task + ", right", Measured.accuracy("", judged)));
    return rows;
  }

  private Scored scored(Line line, String field) {
    return scorer.score(line.document(field), null, null);
  }

  private String act(Line line) {
    return scorer
        .score(line.document("text"), line.span("source"), line.span("target"))
        .act()
        .name();
  }

  private String tone(Line line) {
    Scored scored = scorer.score(line.document("text"), null, line.span("target"));
    return scored.tone().name().toLowerCase(Locale.ROOT);
  }

  private String quoted(Line line) {
    return scored(line, "txt").tone().name().toLowerCase(Locale.ROOT).substring(0, 3);
  }

  /** Over the labels that people gave: none of them is neutral. */
  private static double ofGold(Confusion confusion) {
    return confusion.labels().stream()
        .filter(label -> confusion.support(label) > 0)
        .mapToDouble(confusion::f1)
        .average()
        .orElse(Double.NaN);
  }

  /** 0 none, 1 and 2 positive from first to second or back, 3 and 4 negative. */
  private String between(Line line) {
    Scored there = scorer.score(line.document("text"), line.span("first"), line.span("second"));
    Scored back = scorer.score(line.document("text"), line.span("second"), line.span("first"));
    if (there.tone() == Tone.NEUTRAL && back.tone() == Tone.NEUTRAL) {
      return "0";
    }
    boolean first =
        back.tone() == Tone.NEUTRAL
            || (there.tone() != Tone.NEUTRAL && Math.abs(there.score()) >= Math.abs(back.score()));
    Tone tone = first ? there.tone() : back.tone();
    return tone == Tone.POSITIVE ? (first ? "1" : "2") : (first ? "3" : "4");
  }

  private String frame(Line line) {
    return frames.score(line.document("text")).stream()
        .map(FrameScore::frame)
        .filter(FRAMES::containsKey)
        .map(FRAMES::get)
        .findFirst()
        .orElse("15");
  }
}
