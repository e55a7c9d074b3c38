package org.demarche.bench.card;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.text.CodePoints;
import org.demarche.text.Span;
import org.demarche.text.Spans;

/** The places of letters and digits in a text, so that quotation marks and blanks do not count. */
final class Letters {

  private final int[] points;
  private final CodePoints offsets;

  Letters(String text) {
    this.points = text.codePoints().toArray();
    this.offsets = new CodePoints(text);
  }

  /** Of stretches given as arrays of [begin, end] in code points. */
  BitSet of(JsonNode spans) {
    BitSet bits = new BitSet();
    spans.forEach(span -> set(bits, span.path(0).asInt(), span.path(1).asInt()));
    return bits;
  }

  BitSet of(Spans spans) {
    BitSet bits = new BitSet();
    for (Span span : spans) {
      set(bits, offsets.of(span.begin()), offsets.of(span.end()));
    }
    return bits;
  }

  private void set(BitSet bits, int begin, int end) {
    for (int i = begin; i < Math.min(end, points.length); i++) {
      if (Character.isLetterOrDigit(points[i])) {
        bits.set(i);
      }
    }
  }

  /** Pairs one to one, the best fitting first, that have at least so much in common (IoU). */
  static Map<Integer, Integer> match(List<BitSet> gold, List<BitSet> machine, double least) {
    record Pair(int gold, int machine, double worth) {}
    List<Pair> pairs = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int m = 0; m < machine.size(); m++) {
        double worth = common(gold.get(g), machine.get(m));
        if (worth >= least) {
          pairs.add(new Pair(g, m, worth));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::worth).reversed());
    Map<Integer, Integer> matched = new LinkedHashMap<>();
    for (Pair pair : pairs) {
      if (!matched.containsKey(pair.gold) && !matched.containsValue(pair.machine)) {
        matched.put(pair.gold, pair.machine);
      }
    }
    return matched;
  }

  static double common(BitSet one, BitSet two) {
    BitSet both = (BitSet) one.clone();
    both.and(two);
    int all = one.cardinality() + two.cardinality() - both.cardinality();
    return all == 0 ? 0 : (double) both.cardinality() / all;
  }
}
