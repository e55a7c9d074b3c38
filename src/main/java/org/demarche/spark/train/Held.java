package org.demarche.spark.train;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.demarche.compare.validity.Calibration;
import org.demarche.compare.validity.Confusion;
import org.demarche.compare.validity.Judged;
import org.demarche.model.LinearModel;

/**
 * What models said of lines that they were not trained on.
 *
 * @param labels in the order of the odds
 * @param lines each line once
 */
record Held(List<String> labels, List<Line> lines) {

  private static final int BINS = 10;

  /** The place of a line's right label, and the log-odds of each. */
  record Line(int label, double[] odds) {}

  Held {
    labels = List.copyOf(labels);
    lines = List.copyOf(lines);
  }

  Confusion confusion() {
    return Confusion.of(
        lines.stream()
            .map(line -> new Judged(labels.get(line.label()), labels.get(best(line)), 1))
            .toList());
  }

  /** How far confidences lie from the truth at this temperature. */
  double calibrationError(double temperature) {
    List<Calibration.Claim> claims = new ArrayList<>();
    for (Line line : lines) {
      double[] shares = LinearModel.softmax(line.odds(), temperature);
      double confidence =
          IntStream.range(0, shares.length).mapToDouble(i -> shares[i]).max().orElse(0);
      claims.add(new Calibration.Claim(Math.min(1, confidence), best(line) == line.label(), 1));
    }
    return Calibration.of(claims, BINS).expectedError();
  }

  /** The temperature that makes the right labels likeliest, by golden-section search. */
  double temperature() {
    double ratio = (Math.sqrt(5) - 1) / 2;
    double low = Math.log(0.1);
    double high = Math.log(10);
    while (high - low > 1e-3) {
      double left = high - ratio * (high - low);
      double right = low + ratio * (high - low);
      if (loss(Math.exp(left)) < loss(Math.exp(right))) {
        high = right;
      } else {
        low = left;
      }
    }
    return Math.exp((low + high) / 2);
  }

  /** What the right labels cost at this temperature: minus the sum of their log-probabilities. */
  double loss(double temperature) {
    double loss = 0;
    for (Line line : lines) {
      double share = LinearModel.softmax(line.odds(), temperature)[line.label()];
      loss -= Math.log(Math.max(share, 1e-12));
    }
    return loss;
  }

  private static int best(Line line) {
    int best = 0;
    for (int label = 1; label < line.odds().length; label++) {
      best = line.odds()[label] > line.odds()[best] ? label : best;
    }
    return best;
  }
}
