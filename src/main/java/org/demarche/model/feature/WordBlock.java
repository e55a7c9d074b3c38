package org.demarche.model.feature;

/** Single words by their stems. */
final class WordBlock implements Block {

  @Override
  public void add(Window window, FeatureVector out) {
    for (int at : window.order) {
      out.add("w=" + window.stem(at), 1, window.span(at));
    }
  }
}
