package org.demarche.compare.cluster;

import java.util.Objects;

/**
 * Two versions of one statement or article.
 *
 * @param first the lesser id
 * @param firstDay when it was printed, as {@link Sketch#day()}
 * @param second the greater id
 */
public record Edge(String first, int firstDay, String second, int secondDay, Tier tier) {

  public Edge {
    Objects.requireNonNull(tier, "tier");
    if (first.compareTo(second) >= 0) {
      throw new IllegalArgumentException("not in order: " + first + ", " + second);
    }
  }

  static Edge between(String a, int aDay, String b, int bDay, Tier tier) {
    return a.compareTo(b) < 0 ? new Edge(a, aDay, b, bDay, tier) : new Edge(b, bDay, a, aDay, tier);
  }
}
