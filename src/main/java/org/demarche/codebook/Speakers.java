package org.demarche.codebook;

import java.util.List;

/** The {@code speakers:} section of a codebook. */
public record Speakers(List<String> ids) {

  public Speakers {
    ids = List.copyOf(ids);
  }

  /** Reads the entries of all layers; a later one replaces an earlier one of the same id. */
  static Speakers read(List<YamlNode> entries) {
    return new Speakers(entries.stream().map(entry -> entry.text("id")).distinct().toList());
  }
}
