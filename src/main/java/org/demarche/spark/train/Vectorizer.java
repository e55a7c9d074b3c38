package org.demarche.spark.train;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.mllib.linalg.SparseVector;

/** Turns lines into vectors. */
final class Vectorizer implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * Value of the feature that stands for the intercept: large, so that the intercept is hardly held
   * down with the weights.
   */
  static final double INTERCEPT = 10;

  private final HashMap<String, Integer> labels = new HashMap<>();
  private final HashMap<String, Integer> places = new HashMap<>();
  private final HashMap<Long, Integer> folds;

  /**
   * @param folds of each line
   */
  Vectorizer(List<String> labels, List<String> names, Map<Long, Integer> folds) {
    labels.forEach(label -> this.labels.put(label, this.labels.size()));
    names.forEach(name -> places.put(name, places.size()));
    this.folds = new HashMap<>(folds);
  }

  Example example(TrainingRow row) {
    TreeMap<Integer, Double> kept = new TreeMap<>();
    for (int at = 0; at < row.names().length; at++) {
      Integer place = places.get(row.names()[at]);
      if (place != null) {
        kept.put(place, (double) row.values()[at]);
      }
    }
    kept.put(places.size(), INTERCEPT);
    int[] indices = kept.keySet().stream().mapToInt(i -> i).toArray();
    double[] values = kept.values().stream().mapToDouble(v -> v).toArray();
    return new Example(
        labels.get(row.label()),
        folds.get(row.line()),
        new SparseVector(places.size() + 1, indices, values));
  }
}
