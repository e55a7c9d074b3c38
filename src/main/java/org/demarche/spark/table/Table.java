package org.demarche.spark.table;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** A table of the output. A new one is one class and its place in a list of tables. */
public interface Table {

  /** The folder's name. */
  String name();

  /** What one row is. */
  String note();

  /** In their order. */
  List<Column> columns();

  /** What the columns' expressions are evaluated on; one output row for each. */
  Dataset<Row> rows(Sources sources);
}
