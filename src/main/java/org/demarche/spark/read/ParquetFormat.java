package org.demarche.spark.read;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/** A row an article, in columns id, text, title, outlet, published, url; others are passed over. */
final class ParquetFormat implements Format {

  @Override
  public Set<String> endings() {
    return Set.of("parquet");
  }

  @Override
  public Items open(InputSlice slice) throws IOException {
    ParquetReader<Group> rows =
        ParquetReader.builder(new GroupReadSupport(), slice.path())
            .withConf(slice.hadoop())
            .build();
    return new Rows(rows);
  }

  private static final class Rows implements Items {

    private final ParquetReader<Group> rows;
    private long number;

    Rows(ParquetReader<Group> rows) {
      this.rows = rows;
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
      return Fields.item(number, column -> text(row, column));
    }

    @Override
    public void close() throws IOException {
      rows.close();
    }
  }

  private static @Nullable String text(Group row, String column) {
    if (!row.getType().containsField(column)) {
      return null;
    }
    int index = row.getType().getFieldIndex(column);
    if (row.getFieldRepetitionCount(index) == 0) {
      return null;
    }
    Type type = row.getType().getType(index);
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
