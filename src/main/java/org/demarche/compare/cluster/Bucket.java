package org.demarche.compare.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Compares what met in one bucket. Each statement is compared with the next {@link #REACH} by day
 * and wording, so that a bucket of a phrase that everybody uses costs no more than its size (the
 * sorted neighbourhood method: Hernandez and Stolfo, "The merge/purge problem", 1995).
 */
public final class Bucket {

  static final int REACH = 40;

  private static final Comparator<Sketch> ORDER =
      Comparator.comparingInt(Sketch::day)
          .thenComparing(Sketch::words, Arrays::compare)
          .thenComparing(Sketch::id);

  private Bucket() {}

  /** The versions found, whatever the order of the sketches. */
  public static List<Edge> edges(List<Sketch> sketches) {
    List<Sketch> order = new ArrayList<>(sketches);
    order.sort(ORDER);
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      for (int j = i + 1; j < Math.min(order.size(), i + 1 + REACH); j++) {
        Sketch a = order.get(i);
        Sketch b = order.get(j);
        Tier tier = a.id().equals(b.id()) ? null : Likeness.of(a, b);
        if (tier != null) {
          edges.add(Edge.between(a.id(), b.id(), tier));
        }
      }
    }
    return edges;
  }
}
