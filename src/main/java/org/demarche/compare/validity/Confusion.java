package org.demarche.compare.validity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A weighted confusion table. A label's precision and recall are NaN where the machine never gave
 * it, or where it is never right.
 *
 * @param cells weight by right label, then by the machine's
 */
public record Confusion(Map<String, Map<String, Double>> cells) {

  public Confusion {
    Map<String, Map<String, Double>> copy = new TreeMap<>();
    cells.forEach((gold, row) -> copy.put(gold, Map.copyOf(row)));
    cells = java.util.Collections.unmodifiableMap(copy);
  }

  public static Confusion of(Collection<Judged> judged) {
    Map<String, Map<String, Double>> cells = new TreeMap<>();
    for (Judged one : judged) {
      cells
          .computeIfAbsent(one.gold(), gold -> new TreeMap<>())
          .merge(one.machine(), one.weight(), Double::sum);
    }
    return new Confusion(cells);
  }

  /** Every label that either gave, in alphabetical order. */
  public List<String> labels() {
    TreeSet<String> labels = new TreeSet<>(cells.keySet());
    cells.values().forEach(row -> labels.addAll(row.keySet()));
    return List.copyOf(labels);
  }

  public double cell(String gold, String machine) {
    return cells.getOrDefault(gold, Map.of()).getOrDefault(machine, 0.0);
  }

  /** Weight of what is of this label. */
  public double support(String label) {
    return cells.getOrDefault(label, Map.of()).values().stream().mapToDouble(w -> w).sum();
  }

  /** Weight of what the machine gave this label. */
  public double given(String label) {
    return cells.keySet().stream().mapToDouble(gold -> cell(gold, label)).sum();
  }

  public double precision(String label) {
    return cell(label, label) / given(label);
  }

  public double recall(String label) {
    return cell(label, label) / support(label);
  }

  /** The harmonic mean of precision and recall; 0 where the label was never right. */
  public double f1(String label) {
    double either = support(label) + given(label);
    return either > 0 ? 2 * cell(label, label) / either : Double.NaN;
  }

  /**
   * The plain mean of F1 over the labels that occur, be it only in the machine's opinion.
   *
   * @param without a label that says that there is nothing, which is not averaged in
   */
  public double macroF1(String... without) {
    return labels().stream()
        .filter(label -> !List.of(without).contains(label))
        .mapToDouble(this::f1)
        .average()
        .orElse(Double.NaN);
  }

  public double accuracy() {
    double right = labels().stream().mapToDouble(label -> cell(label, label)).sum();
    return right / labels().stream().mapToDouble(this::support).sum();
  }
}
