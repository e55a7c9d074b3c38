package org.demarche.spark.parquet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.demarche.text.Span;

/** Small tables for tests, written without Spark in the way that Spark writes them. */
public final class Stored {

  private Stored() {}

  public static StoredTable table(java.nio.file.Path out, String name) {
    return new StoredTable(new Path(out.resolve(name).toUri()), new Configuration());
  }

  /**
   * Writes a table of a single file.
   *
   * @param fields in Parquet's schema language: "binary id (STRING), double score"
   * @param rows each fills one row
   */
  public static StoredTable write(
      java.nio.file.Path out, String name, String fields, List<Consumer<Group>> rows) {
    StringBuilder schema = new StringBuilder("message spark_schema {");
    for (String field : fields.split(",")) {
      schema.append(" optional ").append(field.strip());
      schema.append(field.endsWith("}") ? " " : ";");
    }
    MessageType type = MessageTypeParser.parseMessageType(schema.append(" }").toString());
    try {
      Files.createDirectories(out.resolve(name));
      try (ParquetWriter<Group> writer =
          ExampleParquetWriter.builder(
                  new Path(out.resolve(name).resolve("part-00000.parquet").toUri()))
              .withType(type)
              .build()) {
        for (Consumer<Group> fill : rows) {
          Group row = new SimpleGroup(type);
          fill.accept(row);
          writer.write(row);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table(out, name);
  }

  /** A field of {@code ARRAY<STRUCT<begin, end>>}. */
  public static String spans(String name) {
    return "group "
        + name
        + " (LIST) { repeated group list { optional group element {"
        + " optional int32 begin; optional int32 end; } } }";
  }

  public static void addSpans(Group row, String name, Span... spans) {
    Group list = row.addGroup(name);
    for (Span span : spans) {
      Group element = list.addGroup(0).addGroup(0);
      element.add("begin", span.begin());
      element.add("end", span.end());
    }
  }

  /** A row of texts and numbers. */
  public static Consumer<Group> row(Map<String, Object> values) {
    return group ->
        values.forEach(
            (name, value) -> {
              if (value instanceof Double number) {
                group.add(name, number.doubleValue());
              } else if (value instanceof Integer number) {
                group.add(name, number.intValue());
              } else if (value instanceof Boolean flag) {
                group.add(name, flag.booleanValue());
              } else {
                group.add(name, value.toString());
              }
            });
  }

  public static List<StoredRow> rows(StoredTable table, String... columns) {
    List<StoredRow> rows = new ArrayList<>();
    table.read(rows::add, columns);
    return rows;
  }
}
