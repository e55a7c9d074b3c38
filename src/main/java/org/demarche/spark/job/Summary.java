package org.demarche.spark.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.demarche.spark.table.Sources;

/** What a run found, for the terminal: lines of at most 80 columns. */
public record Summary(List<String> lines) {

  private static final int SPEAKERS = 8;

  public Summary {
    lines = List.copyOf(lines);
  }

  static Summary of(Sources sources, Map<String, Long> rows, String out) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%,d documents, %,d rejects, %,d statements"
            .formatted(rows.get("documents"), rows.get("rejects"), rows.get("statements")));
    lines.add("");
    lines.add("Tables in " + out);
    return new Summary(lines);
  }
}
