package org.demarche.compare.network;

/**
 * A tie.
 *
 * @param source an actor; the lesser id in a tie of two actors
 * @param target an issue, or the other actor
 * @param weight distinct statements that take the side, for {@link Kind#SUPPORTS} and {@link
 *     Kind#OPPOSES}; else the number of issues on which the two agree or conflict
 * @param average the weight by the mean number of positions of the two; for a tie to an issue, by
 *     the number of the actor's statements that take any side (normalisation by activity)
 * @param jaccard the weight by the number of positions that either takes; 0 for a tie to an issue
 * @param cosine the weight by the geometric mean of the two's positions; 0 for a tie to an issue
 */
public record NetworkEdge(
    String source,
    String target,
    Kind kind,
    Window window,
    double weight,
    double average,
    double jaccard,
    double cosine) {

  /** What ties the two. */
  public enum Kind {
    SUPPORTS,
    OPPOSES,
    /** Two actors on the same side of an issue. */
    CONGRUENCE,
    /** Two actors on opposite sides of an issue. */
    CONFLICT
  }
}
