package org.demarche.model;

import java.util.List;

/**
 * Labels with their probabilities.
 *
 * @param labels likeliest first
 * @param probabilities of each; they add up to one
 */
public record Prediction(List<String> labels, List<Double> probabilities) {

  public Prediction {
    labels = List.copyOf(labels);
    probabilities = List.copyOf(probabilities);
  }

  /** The label of a rank, from 0. */
  public String label(int rank) {
    return labels.get(rank);
  }

  public double probability(int rank) {
    return probabilities.get(rank);
  }

  /** The probability of a label; 0 for one that the model does not know. */
  public double of(String label) {
    int at = labels.indexOf(label);
    return at < 0 ? 0 : probabilities.get(at);
  }
}
