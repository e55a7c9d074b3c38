package org.demarche.spark.job;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.functions;
import org.demarche.spark.table.Sources;

/** The strongest disagreements, a sentence each, in 80 columns. */
final class FindingLines {

  private static final int MOST = 3;
  private static final int WIDTH = 80;
  private static final String INDENT = "     ";

  private FindingLines() {}

  /** None where no two speakers said enough on one issue. */
  static List<String> of(Sources sources) {
    List<String> lines = new ArrayList<>();
    int number = 0;
    for (Row row : rows(sources)) {
      number++;
      lines.addAll(wrapped("  " + number + ". ", told(row)));
    }
    return lines;
  }

  private static String told(Row row) {
    double gap = row.getAs("gap");
    double low = row.getAs("ci_low");
    double high = row.getAs("ci_high");
    double q = row.getAs("q_value");
    return String.format(
        Locale.ROOT,
        "%s: %s %+.2f, %s %+.2f. The gap is %.2f of 2 (95 %% interval %.2f to %.2f) and %s.",
        row.getAs("issue"),
        row.getAs("first"),
        row.<Double>getAs("mean"),
        row.getAs("second"),
        row.<Double>getAs("other_mean"),
        Math.abs(gap),
        gap < 0 ? -high : low,
        gap < 0 ? -low : high,
        q <= .05 ? "beyond chance" : "may be chance");
  }

  /** In lines of at most 80 columns, broken between words. */
  static List<String> wrapped(String start, String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(start);
    boolean begun = false;
    for (String word : text.split(" ")) {
      if (begun && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(INDENT);
        begun = false;
      }
      line.append(begun ? " " : "").append(Summary.cut(word, WIDTH - INDENT.length()));
      begun = true;
    }
    lines.add(line.toString());
    return lines;
  }

  /**
   * Those beyond chance first; of these the strongest of each issue, since one issue is not all.
   */
  private static List<Row> rows(Sources sources) {
    Dataset<Row> names = sources.table("speakers").select("speaker_id", "name");
    Dataset<Row> means =
        sources.table("speaker_issue").select("speaker_id", "issue_id", "mean_score");
    return sources
        .table("divergence")
        .where("measure = 'stance_gap'")
        .join(names.toDF("speaker_id", "first"), "speaker_id")
        .join(names.toDF("other_id", "second"), "other_id")
        .join(means.toDF("speaker_id", "issue_id", "mean"), new String[] {"speaker_id", "issue_id"})
        .join(
            means.toDF("other_id", "issue_id", "other_mean"), new String[] {"other_id", "issue_id"})
        .join(
            sources
                .table("codes")
                .where("kind = 'issue'")
                .selectExpr("code_id AS issue_id", "name AS issue"),
            "issue_id")
        .withColumn("chance", functions.expr("q_value > .05"))
        .withColumn(
            "place",
            functions
                .row_number()
                .over(Window.partitionBy("issue_id").orderBy(strongest("chance"))))
        .orderBy(strongest("chance", "place > 1"))
        .limit(MOST)
        .collectAsList();
  }

  /** By these, then by how far the interval stays from no difference. */
  private static Column[] strongest(String... first) {
    return Stream.concat(
            Arrays.stream(first),
            Stream.of("-greatest(ci_low, -ci_high)", "speaker_id", "other_id", "issue_id"))
        .map(functions::expr)
        .toArray(Column[]::new);
  }
}
