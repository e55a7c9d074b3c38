package org.demarche.model.feature;

/** The words between source and target, and which of the two comes first. */
final class BetweenBlock implements Block {

  private static final int SHORT = 6;

  @Override
  public void add(Window window, FeatureVector out) {
    if (!window.source.given() || !window.target.given()) {
      return;
    }
    boolean first = window.source.begin() < window.target.begin();
    String order = first ? "between=" : "before=";
    int begin = first ? window.source.end() : window.target.end();
    int end = first ? window.target.begin() : window.source.begin();
    StringBuilder all = new StringBuilder(order);
    for (int at = begin; at < end; at++) {
      out.add(order + window.negation(at) + window.stem(at), 1, window.span(at));
      if (at > begin) {
        String pair = window.stem(at - 1) + " " + window.stem(at);
        out.add(order + pair, 1, window.span(at - 1, at + 1));
      }
      all.append(window.stem(at)).append(' ');
    }
    out.add(order, 1, null);
    if (end - begin <= SHORT) {
      out.add(all.toString(), 1, null);
    }
  }
}
