package org.demarche.model.feature;

/** Pairs and triples of words. */
final class PhraseBlock implements Block {

  @Override
  public void add(Window window, FeatureVector out) {
    int[] order = window.order;
    for (int i = 1; i < order.length; i++) {
      String pair = window.word(order[i - 1]) + " " + window.word(order[i]);
      out.add("b=" + pair, 1, window.span(order[i - 1], order[i] + 1));
      if (i > 1) {
        out.add(
            "t=" + window.word(order[i - 2]) + " " + pair,
            1,
            window.span(order[i - 2], order[i] + 1));
      }
    }
  }
}
