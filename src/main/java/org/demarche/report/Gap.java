package org.demarche.report;

/**
 * How far two speakers lie apart on an issue.
 *
 * @param side where the first stands; {@code otherSide} the second
 * @param figure first minus second, in [-2,2]
 * @param q p-value adjusted for all pairs
 */
public record Gap(Stand side, Stand otherSide, Figure figure, double q) {
  public Gap {
    if (!side.issue().equals(otherSide.issue())) {
      throw new IllegalArgumentException(side.issue() + ", " + otherSide.issue());
    }
  }

  public String issue() {
    return side.issue();
  }

  /** Whether it is beyond chance, with all other pairs looked at. */
  public boolean sure() {
    return q <= .05;
  }

  /** How far the interval stays from no difference; 0 where it holds it. */
  public double certain() {
    return Math.max(0, Math.max(figure.low(), -figure.high()));
  }
}
