package org.demarche.model.feature;

/** Turns a figure into features, so that a linear model may bend at each step. */
final class Steps {

  private static final double[] STEPS = {0, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1.2};

  private Steps() {}

  /** One feature for each step that the value passes. */
  static void add(String name, double value, FeatureVector out) {
    for (double step : STEPS) {
      if (value > step) {
        out.add(name + ">" + step, 1, null);
      }
    }
  }

  /** "+" or "-". */
  static String sign(double value) {
    return value > 0 ? "+" : "-";
  }
}
