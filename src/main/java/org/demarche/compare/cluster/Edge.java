package org.demarche.compare.cluster;

import java.util.Objects;

/**
 * Two versions of one statement or article.
 *
 * @param first the lesser id
 * @param second the greater
 */
public record Edge(String first, String second, Tier tier) {

  public Edge {
    Objects.requireNonNull(tier, "tier");
    if (first.compareTo(second) >= 0) {
      throw new IllegalArgumentException("not in order: " + first + ", " + second);
    }
  }

  static Edge between(String a, String b, Tier tier) {
    return a.compareTo(b) < 0 ? new Edge(a, b, tier) : new Edge(b, a, tier);
  }
}
