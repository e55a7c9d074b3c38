package org.demarche.compare.agreement;

import java.util.List;
import java.util.stream.IntStream;

/** A variable's level of measurement, which says how far two of its values differ. */
public enum Level {
  /** Names: two values differ or do not. */
  NOMINAL,
  /** Ranks: two values differ by how many stand between them. */
  ORDINAL,
  /** Numbers. */
  INTERVAL;

  /**
   * The squared differences between each two values (Krippendorff, "Computing Krippendorff's
   * alpha-reliability", 2011).
   *
   * @param frequencies how often each value was given, which ranks depend on
   * @throws NumberFormatException if the level is {@link #INTERVAL} and a value is not a number
   */
  double[][] differences(List<String> values, double[] frequencies) {
    int size = values.size();
    double[] numbers =
        this == INTERVAL
            ? values.stream().mapToDouble(Double::parseDouble).toArray()
            : new double[size];
    double[][] differences = new double[size][size];
    for (int c = 0; c < size; c++) {
      for (int k = c + 1; k < size; k++) {
        double difference =
            switch (this) {
              case NOMINAL -> 1;
              case ORDINAL ->
                  IntStream.rangeClosed(c, k).mapToDouble(g -> frequencies[g]).sum()
                      - (frequencies[c] + frequencies[k]) / 2;
              case INTERVAL -> numbers[k] - numbers[c];
            };
        differences[c][k] = difference * difference;
        differences[k][c] = differences[c][k];
      }
    }
    return differences;
  }
}
