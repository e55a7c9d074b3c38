package org.demarche.spark.compare;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.demarche.spark.table.Column;
import org.demarche.spark.table.Sources;
import org.demarche.spark.table.Table;

/**
 * A table whose rows the driver makes: as many as there are speakers and issues, not statements.
 */
abstract class MadeTable implements Table {

  /** With values in the order of the columns. */
  abstract Stream<Row> made(Sources sources);

  @Override
  public final Dataset<Row> rows(Sources sources) {
    StructType schema = new StructType();
    for (Column column : columns()) {
      schema = schema.add(column.name(), column.type());
    }
    List<Row> rows = made(sources).toList();
    return sources.spark().createDataFrame(rows, schema).coalesce(1);
  }
}
