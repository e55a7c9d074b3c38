package org.demarche.spark.compare;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** Gathers the values of a row in the order of its columns. */
final class RowBuilder {

  private final List<@Nullable Object> values = new ArrayList<>();

  RowBuilder add(@Nullable Object... more) {
    for (Object value : more) {
      values.add(value instanceof LocalDate day ? Date.valueOf(day) : value);
    }
    return this;
  }

  RowBuilder addAll(List<Object> more) {
    values.addAll(more);
    return this;
  }

  Row row() {
    return RowFactory.create(values.toArray());
  }
}
