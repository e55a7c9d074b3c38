package org.demarche.spark.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.Frame;
import org.demarche.codebook.Issue;

/** What issues and frames mean after a recoding: the rows of the table {@code codes}. */
final class RecodedCodes {

  static final String TABLE = "codes";

  private RecodedCodes() {}

  /**
   * The rows under their new ids. Where the codebook knows an id, its name and meaning count; else
   * they stay what they were, those of the id that is kept before those of one that is given up.
   *
   * @param stored kind, id, name and definition
   */
  static List<Row> of(List<Row> stored, Recoding recoding, Codebook codebook) {
    Map<String, Row> rows = new LinkedHashMap<>();
    for (Row row : stored) {
      boolean concerned = row.getString(0).concat("_id").equals(recoding.of().column());
      String old = row.getString(1);
      String id = concerned ? recoding.codes().getOrDefault(old, old) : old;
      Row now = RowFactory.create(row.get(0), id, row.get(2), row.get(3));
      String key = row.getString(0) + " " + id;
      if (old.equals(id) || !rows.containsKey(key)) {
        rows.put(key, now);
      }
    }
    for (Issue issue : codebook.issues().all()) {
      name(rows, "issue", issue.id(), issue.name(), issue.proposition());
    }
    for (Frame frame : codebook.frames().entries()) {
      name(rows, "frame", frame.id(), frame.name(), frame.definition());
    }
    return new ArrayList<>(rows.values());
  }

  private static void name(
      Map<String, Row> rows, String kind, String id, String name, String meaning) {
    rows.computeIfPresent(
        kind + " " + id, (key, row) -> RowFactory.create(kind, id, name, meaning));
  }
}
