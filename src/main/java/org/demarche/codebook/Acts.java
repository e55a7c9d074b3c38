package org.demarche.codebook;

import java.util.List;

/** The {@code acts:} section of a codebook. */
public record Acts(List<String> ids) {

  public Acts {
    ids = List.copyOf(ids);
  }

  /** Reads the entries of all layers; a later one replaces an earlier one of the same id. */
  static Acts read(List<YamlNode> entries) {
    return new Acts(entries.stream().map(entry -> entry.text("id")).distinct().toList());
  }
}
