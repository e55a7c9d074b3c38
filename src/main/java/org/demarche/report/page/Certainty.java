package org.demarche.report.page;

import java.util.Locale;

/** How sure a difference is, in words. */
final class Certainty {

  private Certainty() {}

  /**
   * @param q p-value adjusted for all pairs looked at
   */
  static String of(boolean sure, double q) {
    String written =
        q < .001 ? "q < 0.001" : String.format(Locale.ROOT, q < .1 ? "q = %.3f" : "q = %.2f", q);
    return (sure ? "chance hardly explains it (%s)" : "it may be chance (%s)").formatted(written);
  }
}
