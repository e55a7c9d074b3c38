package org.demarche.compare.agreement;

import java.util.Arrays;
import java.util.List;

/**
 * How often each two values met in a unit, each unit weighing as many as its values: Krippendorff's
 * coincidence matrix, in which a unit that only one coder coded does not count.
 */
final class Coincidences {

  private final double[][] matrix;
  private final double[] totals;

  private Coincidences(double[][] matrix) {
    this.matrix = matrix;
    this.totals = Arrays.stream(matrix).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
  }

  static Coincidences of(Ratings ratings) {
    int size = ratings.values().size();
    double[][] matrix = new double[size][size];
    for (List<Integer> codes : ratings.codes()) {
      int[] given = codes.stream().filter(code -> code >= 0).mapToInt(code -> code).toArray();
      for (int i = 0; i < given.length; i++) {
        for (int j = 0; j < given.length; j++) {
          if (i != j) {
            matrix[given[i]][given[j]] += 1.0 / (given.length - 1);
          }
        }
      }
    }
    return new Coincidences(matrix);
  }

  double[] totals() {
    return totals;
  }

  /** How many values could be paired. */
  double sum() {
    return Arrays.stream(totals).sum();
  }

  /** The mean difference between paired values. */
  double observed(double[][] differences) {
    double sum = 0;
    for (int c = 0; c < totals.length; c++) {
      for (int k = 0; k < totals.length; k++) {
        sum += matrix[c][k] * differences[c][k];
      }
    }
    return sum / sum();
  }

  /** The mean difference if all values given were paired by chance. */
  double expected(double[][] differences) {
    double sum = 0;
    for (int c = 0; c < totals.length; c++) {
      for (int k = 0; k < totals.length; k++) {
        sum += totals[c] * totals[k] * differences[c][k];
      }
    }
    return sum / (sum() * (sum() - 1));
  }
}
