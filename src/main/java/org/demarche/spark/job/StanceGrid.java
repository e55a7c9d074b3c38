package org.demarche.spark.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.demarche.spark.table.Sources;

/** Speakers by issues in 80 columns: those of whom there is most to say. */
final class StanceGrid {

  private static final int SPEAKERS = 10;
  private static final int ISSUES = 5;
  private static final int NAME = 24;
  private static final int CELL = 11;

  private StanceGrid() {}

  /** None where there are no stances. */
  static List<String> lines(Sources sources) {
    Map<String, Map<String, String>> cells = new LinkedHashMap<>();
    Set<String> issues = new LinkedHashSet<>();
    for (Row row : rows(sources)) {
      String name = row.getString(0);
      String issue = row.getString(1);
      if (cells.size() < SPEAKERS || cells.containsKey(name)) {
        if (issues.size() < ISSUES || issues.contains(issue)) {
          issues.add(issue);
          cells.computeIfAbsent(name, n -> new LinkedHashMap<>()).put(issue, cell(row));
        }
      }
    }
    return cells.isEmpty() ? List.of() : lines(cells, issues);
  }

  private static List<Row> rows(Sources sources) {
    return sources
        .table("speaker_issue")
        .join(sources.table("speakers").select("speaker_id", "name"), "speaker_id")
        .join(
            sources
                .table("codes")
                .where("kind = 'issue'")
                .selectExpr("code_id AS issue_id", "name AS issue"),
            "issue_id")
        .orderBy(functions.col("n_statements").desc(), functions.col("speaker_id"))
        .select("name", "issue", "mean_score", "n_clusters")
        .limit(SPEAKERS * ISSUES * 4)
        .collectAsList();
  }

  private static String cell(Row row) {
    return row.isNullAt(2)
        ? "? (%d)".formatted(row.getLong(3))
        : score(row.getDouble(2)) + " (%d)".formatted(row.getLong(3));
  }

  /** What rounds to nothing has no sign. */
  private static String score(double mean) {
    return Math.abs(mean) < .05 ? "0.0" : String.format(Locale.ROOT, "%+.1f", mean);
  }

  private static List<String> lines(Map<String, Map<String, String>> cells, Set<String> issues) {
    List<String> lines = new ArrayList<>();
    lines.add("Where they stand: mean score from -1 (against) to +1 (for), with the number of");
    lines.add("distinct statements; ? where they are too few to tell");
    lines.addAll(heads(issues));
    cells.forEach(
        (name, row) -> {
          StringBuilder line = new StringBuilder("%-24s".formatted(Summary.cut(name, NAME - 1)));
          issues.forEach(issue -> line.append(right(row.getOrDefault(issue, "."))));
          lines.add(line.toString());
        });
    return lines;
  }

  /** Names of issues, a word or more a line, the last ones beside one another. */
  private static List<String> heads(Set<String> issues) {
    List<List<String>> heads = issues.stream().map(StanceGrid::words).toList();
    int height = heads.stream().mapToInt(List::size).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (int at = 0; at < height; at++) {
      StringBuilder line = new StringBuilder(" ".repeat(NAME));
      for (List<String> head : heads) {
        int own = at - (height - head.size());
        line.append(right(own < 0 ? "" : head.get(own)));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private static List<String> words(String name) {
    List<String> lines = new ArrayList<>();
    for (String word : name.split(" ")) {
      int last = lines.size() - 1;
      if (last >= 0 && lines.get(last).length() + 1 + word.length() < CELL) {
        lines.set(last, lines.get(last) + " " + word);
      } else {
        lines.add(word);
      }
    }
    return lines;
  }

  private static String right(String text) {
    String cut = text.length() < CELL ? text : text.substring(0, CELL - 2) + ".";
    return " ".repeat(CELL - cut.length()) + cut;
  }
}
