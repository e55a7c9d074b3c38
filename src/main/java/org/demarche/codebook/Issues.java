package org.demarche.codebook;

import java.util.List;

/** The {@code issues:} section of a codebook. */
public record Issues(List<String> ids) {

  public Issues {
    ids = List.copyOf(ids);
  }

  /** Reads the entries of all layers; a later one replaces an earlier one of the same id. */
  static Issues read(List<YamlNode> entries) {
    return new Issues(entries.stream().map(entry -> entry.text("id")).distinct().toList());
  }
}
