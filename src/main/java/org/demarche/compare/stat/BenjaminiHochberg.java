package org.demarche.compare.stat;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Adjusts the p-values of a table for their number, so that a limit set on them bounds the expected
 * share of false finds (Benjamini and Hochberg, "Controlling the false discovery rate", 1995).
 */
public final class BenjaminiHochberg {

  private BenjaminiHochberg() {}

  /** The adjusted p-values ("q-values"), in the order of the given ones. */
  public static double[] adjust(double[] pValues) {
    int n = pValues.length;
    int[] descending =
        IntStream.range(0, n)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> pValues[i]).reversed())
            .mapToInt(Integer::intValue)
            .toArray();
    double[] adjusted = new double[n];
    double smallest = 1;
    for (int at = 0; at < n; at++) {
      int rank = n - at;
      smallest = Math.min(smallest, pValues[descending[at]] * n / rank);
      adjusted[descending[at]] = smallest;
    }
    return adjusted;
  }
}
