package org.demarche.bench;

import java.util.Locale;

/** How often cases of about one confidence were right: a table by tenths, and the error of all. */
final class Bins {

  private static final int BINS = 10;

  private final double[] confidence = new double[BINS];
  private final int[] right = new int[BINS];
  private final int[] count = new int[BINS];

  void add(double sure, boolean isRight) {
    int bin = Math.min(BINS - 1, (int) (sure * BINS));
    confidence[bin] += sure;
    right[bin] += isRight ? 1 : 0;
    count[bin]++;
  }

  void print(String title) {
    int all = 0;
    double error = 0;
    System.out.printf("%n%s%nconfidence   right       n%n", title);
    for (int bin = 0; bin < BINS; bin++) {
      if (count[bin] > 0) {
        System.out.printf(
            Locale.ROOT,
            "%10.2f  %6.2f  %6d%n",
            confidence[bin] / count[bin],
            (double) right[bin] / count[bin],
            count[bin]);
        error += Math.abs(confidence[bin] - right[bin]);
        all += count[bin];
      }
    }
    System.out.printf(Locale.ROOT, "expected calibration error %.3f%n", error / Math.max(1, all));
  }
}
