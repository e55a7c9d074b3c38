package org.demarche.compare.validity;

import java.util.ArrayList;
import java.util.List;
import org.demarche.text.Span;
import org.demarche.text.Spans;

/**
 * How well found stretches match the right ones.
 *
 * @param gold how many there are
 * @param machine how many were found
 * @param matched how many of them match, one to one
 */
public record SpanScore(int gold, int machine, int matched) {

  /** What counts as the same stretch. */
  public enum Match {
    /** The same characters. */
    EXACT {
      @Override
      double worth(Spans one, Spans two) {
        return one.equals(two) ? 1 : 0;
      }
    },
    /** At least half of the characters of both together are common (IoU &ge; .5). */
    HALF {
      @Override
      double worth(Spans one, Spans two) {
        double overlap = overlap(one, two);
        double iou = overlap / (length(one) + length(two) - overlap);
        return iou >= 0.5 ? iou : 0;
      }
    };

    /** 0 where the two are not the same; else the more, the better they fit. */
    abstract double worth(Spans one, Spans two);
  }

  public SpanScore {
    if (matched < 0 || matched > Math.min(gold, machine)) {
      throw new IllegalArgumentException(matched + " of " + gold + " and " + machine);
    }
  }

  public static final SpanScore NONE = new SpanScore(0, 0, 0);

  /** Matches one text's stretches one to one, the best fitting pairs first. */
  public static List<Pair> match(List<Spans> gold, List<Spans> machine, Match how) {
    List<Pair> pairs = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int m = 0; m < machine.size(); m++) {
        double worth = how.worth(gold.get(g), machine.get(m));
        if (worth > 0) {
          pairs.add(new Pair(g, m, worth));
        }
      }
    }
    pairs.sort((a, b) -> Double.compare(b.worth, a.worth));
    boolean[] golds = new boolean[gold.size()];
    boolean[] machines = new boolean[machine.size()];
    List<Pair> matched = new ArrayList<>();
    for (Pair pair : pairs) {
      if (!golds[pair.gold] && !machines[pair.machine]) {
        golds[pair.gold] = true;
        machines[pair.machine] = true;
        matched.add(pair);
      }
    }
    return matched;
  }

  /** Numbers of two stretches that match. */
  public record Pair(int gold, int machine, double worth) {}

  public SpanScore plus(SpanScore other) {
    return new SpanScore(gold + other.gold, machine + other.machine, matched + other.matched);
  }

  public double precision() {
    return (double) matched / machine;
  }

  public double recall() {
    return (double) matched / gold;
  }

  public double f1() {
    return gold + machine == 0 ? Double.NaN : 2.0 * matched / (gold + machine);
  }

  private static double length(Spans spans) {
    return spans.parts().stream().mapToInt(Span::length).sum();
  }

  private static double overlap(Spans ones, Spans twos) {
    double sum = 0;
    for (Span one : ones) {
      for (Span two : twos) {
        sum += Math.max(0, Math.min(one.end(), two.end()) - Math.max(one.begin(), two.begin()));
      }
    }
    return sum;
  }
}
