package org.demarche.spark.job;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructType;
import org.demarche.spark.table.Table;

/** Writes a table as Parquet; each column carries its note. */
final class TableWriter {

  private final FileSystem files;
  private final Path staging;

  TableWriter(FileSystem files, Path staging) {
    this.files = files;
    this.staging = staging;
  }

  Path folder(Table table) {
    return new Path(staging, table.name());
  }

  /**
   * @param rows with the table's columns, and perhaps others
   */
  void write(Table table, Dataset<Row> rows) {
    Column[] columns =
        table.columns().stream()
            .map(c -> functions.col(c.name()).cast(c.type()).as(c.name(), note(c.note())))
            .toArray(Column[]::new);
    rows.select(columns).write().parquet(folder(table).toString());
  }

  private static Metadata note(String note) {
    return new MetadataBuilder().putString("comment", note).build();
  }

  static StructType schema(Table table) {
    StructType schema = new StructType();
    for (org.demarche.spark.table.Column column : table.columns()) {
      schema = schema.add(column.name(), column.type());
    }
    return schema;
  }

  /** Rows of a table that was written, as its files say; no data is read. */
  long count(Table table, Configuration hadoop) throws IOException {
    long rows = 0;
    for (FileStatus file : files.listStatus(folder(table))) {
      if (file.getPath().getName().endsWith(".parquet")) {
        try (ParquetFileReader footer =
            ParquetFileReader.open(HadoopInputFile.fromStatus(file, hadoop))) {
          rows += footer.getRecordCount();
        }
      }
    }
    return rows;
  }
}
