package org.demarche.spark.table;

import static org.demarche.spark.table.Types.DOUBLE;
import static org.demarche.spark.table.Types.STRING;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** How they put it. */
final class FramesTable implements Table {

  @Override
  public String name() {
    return "frames";
  }

  @Override
  public String note() {
    return "a statement x a frame";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        new Column("statement_id", STRING, "s.statement_id", "See statements."),
        new Column("frame_id", STRING, "f.frame_id", "The codebook's frame."),
        new Column("score", DOUBLE, "f.score", "In (0,1]."),
        new Column(
            "engine",
            STRING,
            "f.engine",
            "What scored it: rules, or model- or nli- with a hash of the model."));
  }

  @Override
  public Dataset<Row> rows(Sources sources) {
    return sources.statements().selectExpr("s", "explode(s.frames) AS f");
  }
}
