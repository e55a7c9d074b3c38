package org.demarche.codebook;

import java.util.List;

/** The {@code frames:} section of a codebook. */
public record Frames(List<String> ids) {

  public Frames {
    ids = List.copyOf(ids);
  }

  /** Reads the entries of all layers; a later one replaces an earlier one of the same id. */
  static Frames read(List<YamlNode> entries) {
    return new Frames(entries.stream().map(entry -> entry.text("id")).distinct().toList());
  }
}
