package org.demarche.codebook;

import java.util.List;

/** The {@code tones:} section of a codebook. */
public record Tones(List<String> ids) {

  public Tones {
    ids = List.copyOf(ids);
  }

  /** Reads the entries of all layers; a later one replaces an earlier one of the same id. */
  static Tones read(List<YamlNode> entries) {
    return new Tones(entries.stream().map(entry -> entry.text("id")).distinct().toList());
  }
}
