package org.demarche.spark.job;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.demarche.spark.table.Sources;

/**
 * What a run found, for the terminal.
 *
 * @param lines of at most 80 columns
 */
public record Summary(List<String> lines) {

  private static final int SPEAKERS = 8;

  public Summary {
    lines = List.copyOf(lines);
  }

  static Summary of(Sources sources, Map<String, Long> rows, String out) {
    List<String> lines = new ArrayList<>();
    lines.addAll(
        folded(
            many(rows.get("documents"), "document")
                + ", "
                + many(rows.get("rejects"), "reject")
                + kinds(sources, "rejects", "reason")));
    lines.add(many(rows.get("statements"), "statement") + kinds(sources, "statements", "kind"));
    List<Row> speakers = speakers(sources);
    if (!speakers.isEmpty()) {
      lines.add("");
      lines.add("Who spoke most");
      speakers.forEach(s -> lines.add("%6d  %s".formatted(s.getLong(2), cut(s.getString(1), 70))));
    }
    List<String> stances = StanceGrid.lines(sources);
    if (!stances.isEmpty()) {
      lines.add("");
      lines.addAll(stances);
    }
    List<String> findings = FindingLines.of(sources);
    if (!findings.isEmpty()) {
      lines.add("");
      lines.add("Where they differ most");
      lines.addAll(findings);
    }
    lines.add("");
    lines.add("Report: " + out + "/report.html");
    lines.add("Tables: " + out + "/*/*.parquet");
    lines.add("Which columns they have: demarche tables");
    return new Summary(lines);
  }

  private static String many(long count, String what) {
    return "%,d %s%s".formatted(count, what, count == 1 ? "" : "s");
  }

  /** How often a table has each value of a column, the most frequent first; empty without rows. */
  private static String kinds(Sources sources, String table, String column) {
    return sources.table(table).groupBy(column).count().collectAsList().stream()
        .sorted(
            Comparator.comparing((Row row) -> -row.getLong(1))
                .thenComparing(row -> row.getString(0)))
        .map(row -> "%,d %s".formatted(row.getLong(1), row.getString(0)))
        .reduce((one, other) -> one + ", " + other)
        .map(list -> ": " + list)
        .orElse("");
  }

  private static List<Row> speakers(Sources sources) {
    return sources
        .table("speakers")
        .orderBy(col("n_statements").desc(), col("speaker_id"))
        .select("speaker_id", "name", "n_statements")
        .limit(SPEAKERS)
        .collectAsList();
  }

  /** A text in lines of at most 80 columns, broken after commas. */
  static List<String> folded(String text) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String part : text.split("(?<=, )")) {
      if ((line + part).stripTrailing().length() > 80) {
        lines.add(line.stripTrailing());
        line = "    ";
      }
      line += part;
    }
    lines.add(line);
    return lines;
  }

  /** A text in so many columns. */
  static String cut(String text, int columns) {
    return text.length() <= columns ? text : text.substring(0, columns - 3) + "...";
  }
}
