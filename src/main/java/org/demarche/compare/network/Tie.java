package org.demarche.compare.network;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What ties two actors.
 *
 * @param agree positions that both take
 * @param conflict pairs of opposite positions that they take on an issue
 * @param positions of the first
 * @param otherPositions of the second
 */
record Tie(int agree, int conflict, int positions, int otherPositions) {

  static Tie of(Sides first, Sides second) {
    Set<String> issues = new TreeSet<>(first.issues());
    issues.retainAll(second.issues());
    int agree = 0;
    int conflict = 0;
    for (String issue : issues) {
      int plus = Math.min(1, first.support(issue));
      int minus = Math.min(1, first.oppose(issue));
      int otherPlus = Math.min(1, second.support(issue));
      int otherMinus = Math.min(1, second.oppose(issue));
      agree += plus * otherPlus + minus * otherMinus;
      conflict += plus * otherMinus + minus * otherPlus;
    }
    return new Tie(agree, conflict, first.positions(), second.positions());
  }

  /** Adds the edge, unless there is nothing that ties the two in this way. */
  void edge(
      List<NetworkEdge> edges,
      String source,
      String target,
      NetworkEdge.Kind kind,
      Window window,
      int weight) {
    if (weight > 0) {
      double average = weight / ((positions + otherPositions) / 2.0);
      double jaccard = (double) weight / (positions + otherPositions - agree);
      double cosine = weight / Math.sqrt((double) positions * otherPositions);
      edges.add(new NetworkEdge(source, target, kind, window, weight, average, jaccard, cosine));
    }
  }
}
