package org.demarche.spark.report;

import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.demarche.report.Correction;
import org.demarche.report.Figure;
import org.demarche.spark.parquet.StoredRow;
import org.demarche.spark.parquet.StoredTable;
import org.jspecify.annotations.Nullable;

/**
 * An output's tables.
 *
 * @param paths folders that together hold them; of several of one name the first counts
 */
record Folder(List<Path> paths, Configuration hadoop) {

  /** The one of that name, or where it would be. */
  StoredTable table(String name) {
    List<StoredTable> tables =
        paths.stream().map(path -> new StoredTable(new Path(path, name), hadoop)).toList();
    return tables.stream().filter(StoredTable::exists).findFirst().orElse(tables.get(0));
  }

  /** A figure with its interval; null where the table has NULL. */
  static @Nullable Figure figure(StoredRow row, String value, String low, String high) {
    return row.has(value) && row.has(low)
        ? new Figure(row.number(value), row.number(low), row.number(high), correction(row))
        : null;
  }

  /** By what people coded; null where the row has none. */
  private static @Nullable Correction correction(StoredRow row) {
    return row.has("corrected_mean")
        ? new Correction(
            row.number("corrected_mean"),
            row.number("corrected_ci_low"),
            row.number("corrected_ci_high"),
            row.count("corrected_n_gold"))
        : null;
  }

  static String textOr(StoredRow row, String column, String other) {
    String text = row.text(column);
    return text == null ? other : text;
  }
}
