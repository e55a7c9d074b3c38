package org.demarche.codebook;

import java.util.List;

/** The {@code roles:} section of a codebook. */
public record Roles(List<String> ids) {

  public Roles {
    ids = List.copyOf(ids);
  }

  /** Reads the entries of all layers; a later one replaces an earlier one of the same id. */
  static Roles read(List<YamlNode> entries) {
    return new Roles(entries.stream().map(entry -> entry.text("id")).distinct().toList());
  }
}
