package org.demarche.spark.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * New codes for old ones.
 *
 * @param of what is recoded
 * @param codes the new id by the old; several may become one
 */
public record Recoding(Code of, Map<String, String> codes) {

  /** What can be recoded. */
  public enum Code {
    ISSUE,
    FRAME,
    SPEAKER;

    /** "issue_id". */
    public String column() {
      return name().toLowerCase(Locale.ROOT) + "_id";
    }
  }

  /** Where several stances of one statement become one, it is ambivalent if they contradict. */
  private static final String LABEL =
      "CASE WHEN bool_or(label = 'ambivalent')"
          + " OR (bool_or(label = 'support') AND bool_or(label = 'oppose')) THEN 'ambivalent'"
          + " WHEN bool_or(label = 'support') THEN 'support'"
          + " WHEN bool_or(label = 'oppose') THEN 'oppose' ELSE 'neutral' END";

  private static final String SCORE =
      "CASE WHEN bool_or(label = 'support') AND bool_or(label = 'oppose') THEN avg(score)"
          + " ELSE max_by(score, abs(score)) END";

  public Recoding {
    Objects.requireNonNull(of, "of");
    codes = Map.copyOf(codes);
  }

  /** The coded tables in which a code of this kind stands. */
  public List<String> tables() {
    return switch (of) {
      case ISSUE -> List.of("stances", "evidence");
      case FRAME -> List.of("frames", "evidence");
      case SPEAKER -> List.of("attributions", "stances", "speakers", "evidence");
    };
  }

  /** A coded table with the new codes, its columns as they were. */
  public Dataset<Row> recode(String table, Dataset<Row> rows) {
    Dataset<Row> merged =
        switch (table) {
          case "evidence" -> evidence(rows);
          case "stances" ->
              merge(
                  renamed(rows),
                  List.of("statement_id", "speaker_id", "issue_id"),
                  Map.of(
                      "label",
                      LABEL,
                      "score",
                      SCORE,
                      "conditional",
                      "bool_or(conditional)",
                      "confidence",
                      "min(confidence)"));
          case "frames" ->
              merge(
                  renamed(rows),
                  List.of("statement_id", "frame_id"),
                  Map.of("score", "max(score)"));
          case "attributions" ->
              merge(
                  renamed(rows),
                  List.of("statement_id", "speaker_id"),
                  Map.of("share", "sum(share)", "joint", "sum(share) < 0.999"));
          case "speakers" ->
              merge(
                  renamed(rows),
                  List.of("speaker_id"),
                  Map.of("n_statements", "sum(n_statements)"));
          default -> throw new IllegalArgumentException(table);
        };
    return merged.select(Arrays.stream(rows.columns()).map(functions::col).toArray(Column[]::new));
  }

  private Dataset<Row> renamed(Dataset<Row> rows) {
    // The row that had the new id already comes first, so that a merged speaker keeps its name.
    return rows.withColumn("_old", col(of.column()))
        .withColumn(of.column(), mapped(col(of.column())));
  }

  private Dataset<Row> evidence(Dataset<Row> rows) {
    String kind = of == Code.ISSUE ? "stance" : of.name().toLowerCase(Locale.ROOT);
    return rows.withColumn(
        "ref_id",
        functions.when(col("of").equalTo(kind), mapped(col("ref_id"))).otherwise(col("ref_id")));
  }

  private Column mapped(Column id) {
    Column[] pairs =
        codes.entrySet().stream()
            .flatMap(entry -> List.of(lit(entry.getKey()), lit(entry.getValue())).stream())
            .toArray(Column[]::new);
    return coalesce(functions.element_at(functions.map(pairs), id), id);
  }

  /** One row for each key; of columns that are not merged, those of the row first by old id. */
  private Dataset<Row> merge(Dataset<Row> rows, List<String> keys, Map<String, String> how) {
    String first = "struct(_old <> %s, _old)".formatted(of.column());
    List<Column> columns = new ArrayList<>();
    for (String column : rows.columns()) {
      if (!keys.contains(column) && !column.equals("_old")) {
        String merged = how.getOrDefault(column, "min_by(" + column + ", " + first + ")");
        columns.add(expr(merged).as(column));
      }
    }
    return rows.groupBy(keys.stream().map(functions::col).toArray(Column[]::new))
        .agg(columns.get(0), columns.subList(1, columns.size()).toArray(Column[]::new));
  }
}
