package org.demarche.model.feature;

/** Features of one kind. Safe for use by many threads. */
interface Block {

  void add(Window window, FeatureVector out);

  /** The length that the block is scaled to. */
  default double length() {
    return 1;
  }
}
