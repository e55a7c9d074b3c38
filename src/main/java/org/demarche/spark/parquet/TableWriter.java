package org.demarche.spark.parquet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;

/** Writes a table anew with some of its columns replaced or added. */
public final class TableWriter {

  /** What the new columns hold. */
  public enum Kind {
    TEXT,
    NUMBER,
    COUNT
  }

  private final StoredTable table;
  private final Map<String, Kind> columns;

  /**
   * @param columns that rows get; those that the table has already are replaced
   */
  public TableWriter(StoredTable table, Map<String, Kind> columns) {
    this.table = table;
    this.columns = Map.copyOf(columns);
  }

  /**
   * Writes one new file for each of the table's.
   *
   * @param to a folder that is not the table's own
   * @param values of a row's replaced and added columns: a String, a Double or a Long, or null; a
   *     row for which there is no map at all is dropped
   */
  public void write(Path to, Function<StoredRow, @Nullable Map<String, @Nullable Object>> values) {
    for (Path file : table.files()) {
      write(file, new Path(to, file.getName()), values);
    }
  }

  private void write(
      Path from, Path to, Function<StoredRow, @Nullable Map<String, @Nullable Object>> values) {
    MessageType schema = schema(table.schema(from));
    StoredTable single = new StoredTable(from, table.hadoop());
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(to)
            .withType(schema)
            .withConf(table.hadoop())
            .withCompressionCodec(CompressionCodecName.SNAPPY)
            .build()) {
      single.read(
          row -> {
            Map<String, @Nullable Object> changed = values.apply(row);
            if (changed != null) {
              write(writer, changed(schema, row.group(), changed));
            }
          });
    } catch (IOException | UncheckedIOException e) {
      throw new TableException("cannot write " + to + ": " + e.getMessage(), e);
    }
  }

  private static void write(ParquetWriter<Group> writer, Group row) {
    try {
      writer.write(row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private MessageType schema(MessageType old) {
    List<Type> fields = new ArrayList<>();
    for (Type field : old.getFields()) {
      if (!columns.containsKey(field.getName())) {
        fields.add(field);
      }
    }
    columns.keySet().stream().sorted().forEach(name -> fields.add(type(name, columns.get(name))));
    return new MessageType(old.getName(), fields);
  }

  private static Type type(String name, @Nullable Kind kind) {
    if (kind == null) {
      throw new IllegalArgumentException("no kind for " + name);
    }
    return switch (kind) {
      case TEXT ->
          Types.optional(PrimitiveTypeName.BINARY)
              .as(LogicalTypeAnnotation.stringType())
              .named(name);
      case NUMBER -> Types.optional(PrimitiveTypeName.DOUBLE).named(name);
      case COUNT -> Types.optional(PrimitiveTypeName.INT64).named(name);
    };
  }

  private Group changed(MessageType schema, Group old, Map<String, @Nullable Object> values) {
    Group row = new SimpleGroup(schema);
    for (Type field : old.getType().getFields()) {
      String name = field.getName();
      for (int i = 0; !columns.containsKey(name) && i < old.getFieldRepetitionCount(name); i++) {
        copy(old, row, name, i);
      }
    }
    values.forEach((name, value) -> set(row, name, value));
    return row;
  }

  private static void copy(Group from, Group to, String name, int i) {
    Type type = from.getType().getType(name);
    if (!type.isPrimitive()) {
      to.add(name, from.getGroup(name, i));
      return;
    }
    switch (type.asPrimitiveType().getPrimitiveTypeName()) {
      case INT32 -> to.add(name, from.getInteger(name, i));
      case INT64 -> to.add(name, from.getLong(name, i));
      case BOOLEAN -> to.add(name, from.getBoolean(name, i));
      case FLOAT -> to.add(name, from.getFloat(name, i));
      case DOUBLE -> to.add(name, from.getDouble(name, i));
      case INT96 -> to.add(name, from.getInt96(name, i));
      case BINARY, FIXED_LEN_BYTE_ARRAY -> to.add(name, from.getBinary(name, i));
    }
  }

  private static void set(Group row, String name, @Nullable Object value) {
    if (value instanceof String text) {
      row.add(name, text);
    } else if (value instanceof Double number) {
      row.add(name, number.doubleValue());
    } else if (value instanceof Long count) {
      row.add(name, count.longValue());
    } else if (value != null) {
      throw new IllegalArgumentException(name + " = " + value);
    }
  }
}
