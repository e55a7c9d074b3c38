package org.demarche.spark.table;

import java.util.Objects;
import org.apache.spark.sql.types.DataType;

/**
 * A column of a table.
 *
 * @param expression Spark SQL over the table's {@link Table#rows}
 * @param note what it means, with unit and allowed values, in a sentence for the reader
 */
public record Column(String name, DataType type, String expression, String note) {

  public Column {
    Objects.requireNonNull(type, "type");
    if (!name.matches("[a-z][a-z0-9_]*") || note.isBlank()) {
      throw new IllegalArgumentException("not a column: " + name + ": " + note);
    }
  }

  /** One that the rows have under the same name. */
  public static Column of(String name, DataType type, String note) {
    return new Column(name, type, "`" + name + "`", note);
  }
}
