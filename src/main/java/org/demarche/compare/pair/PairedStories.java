package org.demarche.compare.pair;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.compare.story.StorySum;
import org.demarche.compare.story.StorySums;

/**
 * Lays the stories of two speakers side by side. Where both have many, stories of the same kind
 * (the first's alone, the second's alone, shared) are put into random groups of one size, so that a
 * pair costs the same however much it said; neither speaker is left with fewer than 50 groups.
 *
 * @param places of each story in the arrays
 * @param size of the arrays
 */
record PairedStories(Map<String, Integer> places, int size) {

  private static final int LEAST = 50;

  static PairedStories of(Set<String> first, Set<String> second) {
    Set<String> shared = new TreeSet<>(first);
    shared.retainAll(second);
    int smaller = Math.min(first.size(), second.size());
    int all = first.size() + second.size() - shared.size();
    int group = Math.max(1, Math.min(all / StorySums.MOST, smaller / LEAST));
    Map<String, Integer> places = new HashMap<>();
    int size = 0;
    for (Set<String> kind : List.of(without(first, shared), without(second, shared), shared)) {
      List<String> order = StorySums.shuffled(kind);
      int groups = (order.size() + group - 1) / group;
      for (int i = 0; i < order.size(); i++) {
        places.put(order.get(i), size + i % groups);
      }
      size += groups;
    }
    return new PairedStories(places, size);
  }

  private static Set<String> without(Set<String> all, Set<String> some) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(some);
    return rest;
  }

  /** Totals and weights. */
  double[][] gather(Map<String, StorySum> sums) {
    double[][] gathered = new double[2][size];
    for (String story : new TreeSet<>(sums.keySet())) {
      int place = places.get(story);
      gathered[0][place] += sums.get(story).total();
      gathered[1][place] += sums.get(story).weight();
    }
    return gathered;
  }

  /** One row of counts a place. */
  double[][] gather(Map<String, double[]> counts, int categories) {
    double[][] gathered = new double[size][categories];
    counts.forEach(
        (story, row) -> {
          for (int c = 0; c < categories; c++) {
            gathered[places.get(story)][c] += row[c];
          }
        });
    return gathered;
  }
}
