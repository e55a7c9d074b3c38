package org.demarche.model.feature;

/** Words by their side of the target, the less the farther from it. */
final class DistanceBlock implements Block {

  private static final double FADING = 8;

  /** What the end of a clause between leaves. */
  private static final double ACROSS = 0.8;

  @Override
  public double length() {
    return 1.5;
  }

  @Override
  public void add(Window window, FeatureVector out) {
    if (!window.target.given()) {
      return;
    }
    for (int at : window.order) {
      int distance = window.distance(at);
      if (distance > 0) {
        double value = Math.exp(-(distance - 1) / FADING) * Math.pow(ACROSS, window.barriers(at));
        String stem = window.negation(at) + window.stem(at);
        out.add(window.side(at) + "=" + stem, value, window.span(at));
      }
    }
  }
}
