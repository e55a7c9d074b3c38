package org.demarche.spark.read;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.Type;
import org.demarche.input.ArticleField;
import org.demarche.input.Item;
import org.demarche.input.Items;
import org.demarche.input.RejectReason;
import org.demarche.input.RejectedException;
import org.demarche.input.column.Columns;
import org.demarche.input.column.Row;
import org.jspecify.annotations.Nullable;

/** A row an article; columns of which nothing is known are passed over. */
final class ParquetItems implements Items {

  private final ParquetReader<Group> rows;
  private final Columns columns;
  private @Nullable Map<ArticleField, String> chosen;
  private long number;

  private ParquetItems(ParquetReader<Group> rows, Columns columns) {
    this.rows = rows;
    this.columns = columns;
  }

  static boolean reads(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".parquet");
  }

  static Items open(PackedSource source, Columns columns) throws IOException {
    if (source.compression() != Compression.NONE) {
      throw new RejectedException(
          RejectReason.UNKNOWN_FORMAT, "Parquet is compressed inside; unpack the file.");
    }
    return new ParquetItems(
        ParquetReader.builder(new GroupReadSupport(), source.path())
            .withConf(source.hadoop())
            .build(),
        columns);
  }

  @Override
  public @Nullable Item next() throws IOException {
    Group row;
    try {
      row = rows.read();
    } catch (RuntimeException e) {
      // Parquet says so of files that are none.
      throw new IOException(e.getMessage(), e);
    }
    if (row == null) {
      return null;
    }
    number++;
    if (chosen == null) {
      chosen = choose(row.getType());
    }
    try {
      return Row.item(number, chosen, column -> text(row, column));
    } catch (IllegalArgumentException e) {
      return new Item.Rejected(
          number, RejectReason.BAD_FIELD, String.valueOf(e.getMessage()), null);
    }
  }

  private Map<ArticleField, String> choose(GroupType type) throws RejectedException {
    List<String> names = type.getFields().stream().map(Type::getName).toList();
    Map<ArticleField, String> found = columns.choose(names);
    if (!found.containsKey(ArticleField.TEXT)) {
      throw new RejectedException(RejectReason.WRONG_SCHEMA, columns.missing(names));
    }
    return found;
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }

  private static @Nullable String text(Group row, String column) {
    int index = row.getType().getFieldIndex(column);
    if (row.getFieldRepetitionCount(index) == 0) {
      return null;
    }
    Type type = row.getType().getType(index);
    if (!type.isPrimitive()) {
      throw new IllegalArgumentException("column \"" + column + "\" is no text");
    }
    LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
    if (meaning instanceof LogicalTypeAnnotation.DateLogicalTypeAnnotation) {
      return LocalDate.ofEpochDay(row.getInteger(index, 0)).toString();
    }
    if (meaning instanceof TimestampLogicalTypeAnnotation timestamp) {
      return day(row.getLong(index, 0), timestamp).toString();
    }
    return row.getValueToString(index, 0);
  }

  private static LocalDate day(long value, TimestampLogicalTypeAnnotation timestamp) {
    long perSecond =
        switch (timestamp.getUnit()) {
          case MILLIS -> 1_000L;
          case MICROS -> 1_000_000L;
          case NANOS -> 1_000_000_000L;
        };
    Instant instant = Instant.ofEpochSecond(Math.floorDiv(value, perSecond));
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }
}
