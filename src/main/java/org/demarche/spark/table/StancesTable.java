package org.demarche.spark.table;

import static org.demarche.spark.table.Types.BOOLEAN;
import static org.demarche.spark.table.Types.DOUBLE;
import static org.demarche.spark.table.Types.STRING;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Where they stand. */
final class StancesTable implements Table {

  @Override
  public String name() {
    return "stances";
  }

  @Override
  public String note() {
    return "a statement x a speaker x an issue";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        new Column("statement_id", STRING, "s.statement_id", "See statements."),
        new Column("speaker_id", STRING, "a.speaker_id", "See speakers; NULL where nobody knows."),
        new Column("issue_id", STRING, "st.issue_id", "The codebook's issue."),
        new Column("label", STRING, "st.label", "support, oppose, ambivalent or neutral."),
        new Column("score", DOUBLE, "st.score", "In [-1,1]: against to for."),
        new Column("conditional", BOOLEAN, "st.conditional", "Whether only on a condition."),
        new Column("confidence", DOUBLE, "st.confidence", "In [0,1]."),
        new Column(
            "engine",
            STRING,
            "st.engine",
            "What coded it: rules, or model- or nli- with a hash of the model."));
  }

  @Override
  public Dataset<Row> rows(Sources sources) {
    return sources
        .statements()
        .selectExpr("s", "explode(s.stances) AS st")
        .selectExpr("s", "st", "explode_outer(s.attributions) AS a");
  }
}
