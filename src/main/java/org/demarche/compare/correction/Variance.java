package org.demarche.compare.correction;

import java.util.Collection;

/**
 * A variance, or a part of one, and the degrees of freedom with which it was estimated.
 *
 * @param degrees not below 1
 */
record Variance(double value, double degrees) {

  static final Variance NONE = new Variance(0, 1);

  Variance {
    degrees = Math.max(1, degrees);
  }

  /**
   * Of a sum of independent parts; its degrees of freedom are Satterthwaite's ("An approximate
   * distribution of estimates of variance components", 1946).
   */
  static Variance sum(Collection<Variance> parts) {
    double value = parts.stream().mapToDouble(Variance::value).sum();
    double spread =
        parts.stream().mapToDouble(part -> part.value * part.value / part.degrees).sum();
    return spread > 0 ? new Variance(value, value * value / spread) : NONE;
  }
}
