package org.demarche.compare.stat;

/**
 * How far two distributions lie apart (Lin, "Divergence measures based on the Shannon entropy",
 * 1991), in bits: 0 where they are the same, 1 where they share nothing.
 */
public final class JensenShannon {

  private JensenShannon() {}

  /**
   * @param p counts or shares by category, not all 0; they are scaled to sum to 1
   * @param q counts or shares of the same categories
   * @return not a number where either is empty
   */
  public static double divergence(double[] p, double[] q) {
    double totalP = sum(p);
    double totalQ = sum(q);
    if (!(totalP > 0 && totalQ > 0)) {
      return Double.NaN;
    }
    double bits = 0;
    for (int i = 0; i < p.length; i++) {
      double a = p[i] / totalP;
      double b = q[i] / totalQ;
      double middle = (a + b) / 2;
      bits += half(a, middle) + half(b, middle);
    }
    return Math.max(0, Math.min(1, bits));
  }

  private static double half(double share, double middle) {
    return share > 0 ? share / 2 * Math.log(share / middle) / Math.log(2) : 0;
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
