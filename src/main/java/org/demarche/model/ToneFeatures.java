package org.demarche.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.codebook.Codebook;
import org.demarche.stance.scan.Party;
import org.demarche.stance.tone.Contribution;
import org.demarche.stance.tone.ToneGrammar;
import org.demarche.stance.tone.ToneReader;
import org.demarche.stance.tone.ToneSum;
import org.demarche.text.Tokens;

/** What the rules read of a text's tone, as features that are there or not. */
final class ToneFeatures {

  /** A figure becomes one feature for each of these that it passes. */
  private static final double[] STEPS = {0, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1.2};

  private final ToneReader reader;

  ToneFeatures(Codebook codebook) {
    reader = new ToneReader(new ToneGrammar(codebook));
  }

  List<String> of(Tokens tokens, int from, int to, Party source, Party target) {
    List<Contribution> found = reader.read(tokens, from, to, source, target);
    ToneSum sum = ToneSum.of(tokens, found, from, to, source, target);
    List<String> features = new ArrayList<>();
    Map<String, Double> sums = new TreeMap<>();
    for (Contribution part : found) {
      String sign = part.value() > 0 ? "+" : "-";
      double size = Math.abs(part.value());
      sums.merge("all" + sign, size, Double::sum);
      sums.merge(part.role() + sign, size, Double::sum);
      features.add("tone=" + part.group() + sign);
      features.add("tone=" + part.group() + sign + part.role());
    }
    features.add("tone=" + sum.tone());
    sums.put(sum.score() > 0 ? "score+" : "score-", Math.abs(sum.score()));
    sums.forEach((name, value) -> steps("tone:" + name, value, features));
    return features;
  }

  static void steps(String name, double value, List<String> features) {
    for (double step : STEPS) {
      if (value > step) {
        features.add(name + ">" + step);
      }
    }
  }
}
