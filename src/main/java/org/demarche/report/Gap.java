package org.demarche.report;

/**
 * How far two speakers lie apart on an issue.
 *
 * @param figure first minus second, in [-2,2]
 * @param q p-value adjusted for all pairs
 */
public record Gap(
    String speaker, String other, String issue, Figure figure, double q, int n, int otherN) {

  /** Whether it is beyond chance, with all other pairs looked at. */
  public boolean sure() {
    return q <= .05;
  }

  /** How far the interval stays from no difference; 0 where it holds it. */
  public double certain() {
    return Math.max(0, Math.max(figure.low(), -figure.high()));
  }
}
