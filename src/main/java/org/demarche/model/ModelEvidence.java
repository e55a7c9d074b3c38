package org.demarche.model;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.model.feature.FeatureVector;
import org.demarche.text.Evidence;
import org.demarche.text.Span;

/** The words that weighed most for a label. */
public final class ModelEvidence {

  private static final int MOST = 3;

  /** Log-odds below this are not worth a line. */
  private static final double LEAST = 0.005;

  /** What the features of one span add together, and the one that adds most. */
  private record Weighed(Span span, double sum, String best, double weight) {

    Weighed with(Weighed other) {
      boolean less = other.weight > weight;
      return new Weighed(
          span, sum + other.sum, less ? other.best : best, less ? other.weight : weight);
    }
  }

  private ModelEvidence() {}

  /**
   * Up to three spans, heaviest first. The weight of one is what its features add to the label's
   * log-odds, above what they add to a label on average.
   */
  public static List<Evidence> of(
      LinearModel model, FeatureVector features, Evidence.Of of, String label) {
    Map<Span, Weighed> bySpan = new LinkedHashMap<>();
    for (FeatureVector.Feature feature : features.features()) {
      Span span = feature.span();
      double weight = feature.value() * model.weight(feature.name(), label);
      if (span != null && weight != 0) {
        bySpan.merge(span, new Weighed(span, weight, feature.name(), weight), Weighed::with);
      }
    }
    return bySpan.values().stream()
        .filter(weighed -> weighed.sum() >= LEAST)
        .sorted(Comparator.comparingDouble(Weighed::sum).reversed())
        .limit(MOST)
        .map(
            weighed ->
                new Evidence(
                    of,
                    label,
                    "model:" + weighed.best(),
                    weighed.span(),
                    String.format(Locale.ROOT, "%+.2f", weighed.sum())))
        .toList();
  }
}
