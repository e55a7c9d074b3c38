package org.demarche.codebook;

import java.util.Objects;

/**
 * Where something stands in a codebook, so that a problem found later can still say it.
 *
 * @param file as the user knows it
 * @param line from 1
 */
public record Place(String file, int line) {

  public Place {
    Objects.requireNonNull(file, "file");
  }

  static Place of(YamlNode node) {
    return new Place(node.file(), node.line());
  }
}
