package org.demarche.codebook;

import java.util.List;

/** The {@code cues:} section of a codebook. */
public record Cues(List<String> ids) {

  public Cues {
    ids = List.copyOf(ids);
  }

  /** Reads the entries of all layers; a later one replaces an earlier one of the same id. */
  static Cues read(List<YamlNode> entries) {
    return new Cues(entries.stream().map(entry -> entry.text("id")).distinct().toList());
  }
}
