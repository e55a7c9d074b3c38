package org.demarche.report;

/**
 * How differently two speakers frame what they say.
 *
 * @param figure Jensen-Shannon divergence, from 0 (alike) to 1 (nothing in common)
 * @param q p-value adjusted for all pairs
 * @param n distinct framed statements of the first; {@code otherN} of the second
 */
public record FrameGap(String speaker, String other, Figure figure, double q, int n, int otherN) {
  /** Whether it is beyond chance, with all other pairs looked at. */
  public boolean sure() {
    return q <= .05;
  }
}
