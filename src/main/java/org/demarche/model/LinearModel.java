package org.demarche.model;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.demarche.model.feature.FeatureVector;

/**
 * Multinomial logistic regression.
 *
 * @param labels in the order of the weights
 * @param codebookHash of the codebook whose rules gave the features
 * @param temperature by which log-odds are divided, so that probabilities are calibrated (Guo,
 *     Pleiss, Sun and Weinberger, "On calibration of modern neural networks", 2017)
 * @param intercepts one a label
 * @param weights one a label, by feature
 */
public record LinearModel(
    Task task,
    List<String> labels,
    String codebookHash,
    double temperature,
    double[] intercepts,
    Map<String, float[]> weights) {

  public LinearModel {
    Objects.requireNonNull(task, "task");
    Objects.requireNonNull(codebookHash, "codebookHash");
    labels = List.copyOf(labels);
    intercepts = intercepts.clone();
    weights = Map.copyOf(weights);
    int size = labels.size();
    if (size < 2 || new HashSet<>(labels).size() < size || intercepts.length != size) {
      throw new IllegalArgumentException("labels " + labels + ", intercepts " + intercepts.length);
    }
    if (!(temperature > 0) || weights.values().stream().anyMatch(w -> w.length != size)) {
      throw new IllegalArgumentException("temperature " + temperature + ", or odd weights");
    }
  }

  @Override
  public double[] intercepts() {
    return intercepts.clone();
  }

  /** How tables name it: "model" and a short hash of its weights. */
  public String name() {
    CRC32 crc = new CRC32();
    new TreeMap<>(weights)
        .forEach((f, w) -> crc.update((f + Arrays.toString(w)).getBytes(StandardCharsets.UTF_8)));
    return "model-%08x".formatted(crc.getValue());
  }

  public Prediction predict(FeatureVector features) {
    double[] odds = intercepts.clone();
    for (FeatureVector.Feature feature : features.features()) {
      float[] weight = weights.get(feature.name());
      if (weight != null) {
        for (int label = 0; label < odds.length; label++) {
          odds[label] += weight[label] * feature.value();
        }
      }
    }
    double[] shares = softmax(odds, temperature);
    List<Integer> ranked =
        IntStream.range(0, shares.length)
            .boxed()
            .sorted(Comparator.comparingDouble(label -> -shares[label]))
            .toList();
    return new Prediction(
        ranked.stream().map(labels::get).toList(), ranked.stream().map(l -> shares[l]).toList());
  }

  /** How much more a feature weighs for a label than on average. */
  double weight(String feature, String label) {
    float[] weight = weights.get(feature);
    if (weight == null) {
      return 0;
    }
    double mean = IntStream.range(0, weight.length).mapToDouble(i -> weight[i]).average().orElse(0);
    return weight[labels.indexOf(label)] - mean;
  }

  /** Probabilities of log-odds, flattened by the temperature. */
  public static double[] softmax(double[] odds, double temperature) {
    double largest = Arrays.stream(odds).max().orElse(0);
    double[] shares = Arrays.stream(odds).map(o -> Math.exp((o - largest) / temperature)).toArray();
    double sum = Arrays.stream(shares).sum();
    return Arrays.stream(shares).map(share -> share / sum).toArray();
  }
}
