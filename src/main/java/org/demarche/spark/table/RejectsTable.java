package org.demarche.spark.table;

import static org.demarche.spark.table.Types.LONG;
import static org.demarche.spark.table.Types.STRING;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What was not used. */
final class RejectsTable implements Table {

  @Override
  public String name() {
    return "rejects";
  }

  @Override
  public String note() {
    return "an input that was not used";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.of("source_uri", STRING, "The file."),
        Column.of("record", LONG, "The line or row in it, from 1."),
        Column.of("reason", STRING, "Why, as a code; `demarche tables rejects` lists them."),
        Column.of("message", STRING, "Why, in words."),
        Column.of("sample", STRING, "How it begins, or NULL."));
  }

  @Override
  public Dataset<Row> rows(Sources sources) {
    return sources.rejects();
  }
}
