package org.demarche.cli.kit;

import static org.demarche.cli.kit.TextTable.figure;
import static org.demarche.cli.kit.TextTable.interval;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.demarche.cli.standoff.MarkedText;
import org.demarche.cli.standoff.MarkedText.Marked;
import org.demarche.compare.agreement.UnitizingAlpha;
import org.demarche.compare.stat.Bootstrap;
import org.demarche.compare.stat.Interval;
import org.demarche.compare.validity.Measured;
import org.demarche.compare.validity.SpanScore;
import org.demarche.compare.validity.SpanScore.Match;
import org.demarche.text.Span;
import org.jspecify.annotations.Nullable;

/** Statements found in whole texts, against those that a person marked there. */
final class MarkedEvaluation {

  private static final List<String> KINDS = List.of("direct", "indirect", "mixed");

  private record Pair(MarkedText gold, MarkedText machine) {}

  private final List<Pair> pairs = new ArrayList<>();
  private final Bootstrap bootstrap;

  /**
   * @param gold by document id; each of them must be in {@code machine}
   */
  MarkedEvaluation(
      Map<String, MarkedText> gold, Map<String, MarkedText> machine, Bootstrap bootstrap) {
    gold.forEach((id, text) -> pairs.add(new Pair(text, Objects.requireNonNull(machine.get(id)))));
    this.bootstrap = bootstrap;
  }

  void print(PrintStream out) {
    int marked = pairs.stream().mapToInt(pair -> pair.gold.statements().size()).sum();
    int found = pairs.stream().mapToInt(pair -> pair.machine.statements().size()).sum();
    out.printf(
        "%d articles with %d statements marked by hand; %d found.%n%n",
        pairs.size(), marked, found);
    TextTable table = new TextTable("statements", "precision", "recall", "F1", "95 % interval");
    row(table, "same characters", Match.EXACT, null);
    row(table, "half in common", Match.HALF, null);
    KINDS.forEach(kind -> row(table, "  " + kind, Match.HALF, kind));
    table.print(out);
    double[] speakers = speakers(pairs);
    TextTable more = new TextTable("of the articles", "value", "95 % interval");
    more.row(
        "speaker right, given the statement (" + (int) speakers[1] + ")",
        figure(speakers[0] / speakers[1]),
        interval(
            drawnAgain(
                drawn -> {
                  double[] sums = speakers(some(drawn));
                  return sums[0] / sums[1];
                })));
    more.row(
        "unitizing alpha (Krippendorff et al. 2016)",
        figure(alpha(pairs)),
        interval(drawnAgain(drawn -> alpha(some(drawn)))));
    out.println();
    more.print(out);
    out.printf(
        "%n\"Half in common\": at least half of the characters of both together (IoU >= .5).%n"
            + "By kind: precision of what was found as one, recall of what was marked as one.%n");
  }

  /** Null where there are too few articles for drawing them again to tell anything. */
  private @Nullable Interval drawnAgain(ToDoubleFunction<int[]> figure) {
    return pairs.size() < Measured.LEAST_STORIES ? null : bootstrap.interval(pairs.size(), figure);
  }

  private List<Pair> some(int[] drawn) {
    return Arrays.stream(drawn).mapToObj(pairs::get).toList();
  }

  private void row(TextTable table, String name, Match how, @Nullable String kind) {
    double[] figures = figures(pairs, how, kind);
    ToDoubleFunction<int[]> f1 = drawn -> figures(some(drawn), how, kind)[2];
    table.row(
        name, figure(figures[0]), figure(figures[1]), figure(figures[2]), interval(drawnAgain(f1)));
  }

  /** Precision, recall and F1. */
  private static double[] figures(Collection<Pair> some, Match how, @Nullable String kind) {
    double gold = 0;
    double machine = 0;
    double right = 0;
    double recalled = 0;
    for (Pair pair : some) {
      List<Marked> marked = pair.gold.statements();
      List<Marked> found = pair.machine.statements();
      gold += marked.stream().filter(one -> is(one, kind)).count();
      machine += found.stream().filter(one -> is(one, kind)).count();
      for (SpanScore.Pair match : match(pair, how)) {
        right += is(found.get(match.machine()), kind) ? 1 : 0;
        recalled += is(marked.get(match.gold()), kind) ? 1 : 0;
      }
    }
    double precision = right / machine;
    double recall = recalled / gold;
    return new double[] {precision, recall, 2 * precision * recall / (precision + recall)};
  }

  private static boolean is(Marked one, @Nullable String kind) {
    return kind == null || kind.equals(one.kind());
  }

  private static List<SpanScore.Pair> match(Pair pair, Match how) {
    return SpanScore.match(
        pair.gold.statements().stream().map(Marked::content).toList(),
        pair.machine.statements().stream().map(Marked::content).toList(),
        how);
  }

  /** How many matched statements have the right speakers, and of how many they are marked. */
  private static double[] speakers(Collection<Pair> some) {
    double right = 0;
    double all = 0;
    for (Pair pair : some) {
      for (SpanScore.Pair match : match(pair, Match.HALF)) {
        Set<String> gold = pair.gold.statements().get(match.gold()).speakers();
        if (gold != null) {
          all++;
          right += gold.equals(pair.machine.statements().get(match.machine()).speakers()) ? 1 : 0;
        }
      }
    }
    return new double[] {right, all};
  }

  /** The articles laid end to end. */
  private static double alpha(Collection<Pair> some) {
    int length = 0;
    Map<Boolean, List<Span>> coders = new LinkedHashMap<>();
    coders.put(true, new ArrayList<>());
    coders.put(false, new ArrayList<>());
    for (Pair pair : some) {
      for (boolean gold : List.of(true, false)) {
        MarkedText text = gold ? pair.gold : pair.machine;
        List<Span> spans =
            text.statements().stream().flatMap(one -> one.content().parts().stream()).toList();
        for (Span span : UnitizingAlpha.union(spans)) {
          Objects.requireNonNull(coders.get(gold))
              .add(new Span(length + span.begin(), length + span.end()));
        }
      }
      length += pair.gold.text().length();
    }
    return UnitizingAlpha.of(length, List.copyOf(coders.values()));
  }
}
