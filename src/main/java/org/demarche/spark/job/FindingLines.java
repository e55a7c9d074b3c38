package org.demarche.spark.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.demarche.spark.table.Sources;

/** The strongest disagreements in 80 columns. */
final class FindingLines {

  private static final int MOST = 3;

  private FindingLines() {}

  /** None where no two speakers said enough on one issue. */
  static List<String> of(Sources sources) {
    List<String> lines = new ArrayList<>();
    for (Row row : rows(sources)) {
      lines.add(
          Summary.cut("%s and %s".formatted(name(row, 0), name(row, 1)), 74)
              .replaceFirst("^", "  "));
      lines.add(
          Summary.cut(
              String.format(
                  Locale.ROOT,
                  "    differ by %.2f of 2 (95 %%: %.2f to %.2f) on %s%s",
                  Math.abs(row.getDouble(3)),
                  Math.min(Math.abs(row.getDouble(4)), Math.abs(row.getDouble(5))),
                  Math.max(Math.abs(row.getDouble(4)), Math.abs(row.getDouble(5))),
                  row.getString(2),
                  row.getDouble(6) <= .05 ? "" : "; may be chance"),
              80));
    }
    return lines;
  }

  private static String name(Row row, int column) {
    return Summary.cut(row.getString(column), 34);
  }

  /** Those beyond chance first, then those whose interval stays furthest from no difference. */
  private static List<Row> rows(Sources sources) {
    Dataset<Row> names = sources.table("speakers").select("speaker_id", "name");
    Dataset<Row> first = names.toDF("speaker_id", "first");
    Dataset<Row> second = names.toDF("other_id", "second");
    return sources
        .table("divergence")
        .join(first, "speaker_id")
        .join(second, "other_id")
        .where("measure = 'stance_gap' AND (ci_low > 0 OR ci_high < 0)")
        .orderBy(
            functions.expr("q_value <= .05").desc(),
            functions.expr("greatest(ci_low, -ci_high)").desc(),
            functions.col("speaker_id"),
            functions.col("other_id"),
            functions.col("issue_id"))
        .limit(MOST)
        .selectExpr("first", "second", "issue_id", "gap", "ci_low", "ci_high", "q_value")
        .collectAsList();
  }
}
