package org.demarche.spark.parquet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.example.data.Group;
import org.demarche.text.Span;
import org.jspecify.annotations.Nullable;

/** One row as it is stored. What is NULL there is null here. */
public final class StoredRow {

  private final Group group;

  StoredRow(Group group) {
    this.group = group;
  }

  Group group() {
    return group;
  }

  public boolean has(String column) {
    return group.getType().containsField(column) && group.getFieldRepetitionCount(column) > 0;
  }

  public @Nullable String text(String column) {
    return has(column) ? group.getString(column, 0) : null;
  }

  /**
   * The text of a column that is never NULL.
   *
   * @throws TableException if it is
   */
  public String id(String column) {
    String text = text(column);
    if (text == null) {
      throw new TableException("a row without " + column + ": " + group);
    }
    return text;
  }

  /** NaN where it is NULL. */
  public double number(String column) {
    return has(column) ? group.getDouble(column, 0) : Double.NaN;
  }

  /** A whole number; 0 where it is NULL. */
  public int count(String column) {
    if (!has(column)) {
      return 0;
    }
    return Integer.parseInt(group.getValueToString(group.getType().getFieldIndex(column), 0));
  }

  public boolean flag(String column) {
    return has(column) && group.getBoolean(column, 0);
  }

  public @Nullable LocalDate date(String column) {
    return has(column) ? LocalDate.ofEpochDay(group.getInteger(column, 0)) : null;
  }

  /** An array of {@code STRUCT<begin, end>}; none where it is NULL. */
  public List<Span> spans(String column) {
    List<Span> spans = new ArrayList<>();
    if (has(column)) {
      Group list = group.getGroup(column, 0);
      for (int i = 0; i < list.getFieldRepetitionCount(0); i++) {
        Group span = list.getGroup(0, i).getGroup(0, 0);
        spans.add(new Span(span.getInteger("begin", 0), span.getInteger("end", 0)));
      }
    }
    return spans;
  }
}
