package org.demarche.spark.job;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.demarche.spark.table.Sources;
import org.demarche.spark.table.Table;

/** Sources of a run that writes one table after the other. */
interface WrittenSources extends Sources {

  /** Lets the tables that follow read one that has been written. */
  void written(String table, Dataset<Row> rows);

  /** A table's rows with the table's columns. */
  default Dataset<Row> rowsOf(Table table) {
    Column[] columns =
        table.columns().stream()
            .map(column -> functions.expr(column.expression()).as(column.name()))
            .toArray(Column[]::new);
    return table.rows(this).select(columns);
  }
}
