package org.demarche.spark;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.spark.job.Tables;
import org.demarche.spark.table.Table;

/** What an output holds, whatever the order of its rows and their share among files. */
public final class TableHashes {

  private static final List<String> TABLES = Tables.ALL.stream().map(Table::name).toList();

  private TableHashes() {}

  /** By table the number of rows and a hash of them all. */
  public static Map<String, String> of(Path out) throws SQLException {
    Map<String, String> hashes = new TreeMap<>();
    try (Duck duck = new Duck(out, TABLES)) {
      for (String table : TABLES) {
        hashes.put(
            table,
            duck.query("SELECT count(*), coalesce(sum(hash(t)), 0) FROM " + table + " t").get(0));
      }
    }
    return hashes;
  }

  /** Some rows that stand in one output and not in the other, each with its table. */
  public static List<String> differences(Path one, Path other) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Duck duck = new Duck(one, TABLES)) {
      for (String table : TABLES) {
        String there = "SELECT * FROM read_parquet('%s/%s/*.parquet')".formatted(other, table);
        for (String sql :
            List.of(
                "SELECT * FROM " + table + " EXCEPT ALL " + there,
                there + " EXCEPT ALL SELECT * FROM " + table)) {
          duck.query("SELECT * FROM (" + sql + ") LIMIT 2").forEach(r -> rows.add(table + " " + r));
        }
      }
    }
    return rows;
  }
}
