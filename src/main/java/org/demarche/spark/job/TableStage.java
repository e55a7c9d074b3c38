package org.demarche.spark.job;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.demarche.spark.output.OutputFolder;
import org.demarche.spark.table.Table;

/** Writes the tables and the files that are made from them to where a run stages its output. */
final class TableStage {

  private final OutputFolder output;
  private final Configuration hadoop;
  private final Consumer<String> progress;
  private final Stopwatch stopwatch;

  TableStage(
      OutputFolder output, Configuration hadoop, Consumer<String> progress, Stopwatch stopwatch) {
    this.output = output;
    this.hadoop = hadoop;
    this.progress = progress;
    this.stopwatch = stopwatch;
  }

  /** All of them; the rows of each table. */
  Map<String, Long> write(WrittenSources sources) throws IOException {
    TableWriter writer = new TableWriter(output.files(), output.staging());
    Map<String, Long> rows = new LinkedHashMap<>();
    for (Table table : Tables.ALL) {
      progress.accept("writing " + table.name());
      writer.write(table, sources.rowsOf(table));
      sources.written(
          table.name(),
          sources
              .spark()
              .read()
              .schema(TableWriter.schema(table))
              .parquet(writer.folder(table).toString()));
      rows.put(table.name(), writer.count(table, hadoop));
      stopwatch.lap(table.name());
    }
    for (OutputFile file : OutputFile.ALL) {
      progress.accept("writing " + file.name());
      try (OutputStream out = create(file.name())) {
        file.write(List.of(output.staging()), sources, out);
      }
      stopwatch.lap(file.name());
    }
    return rows;
  }

  void file(String name, String content) throws IOException {
    try (OutputStream out = create(name)) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
  }

  private OutputStream create(String name) throws IOException {
    return output.files().create(new Path(output.staging(), name));
  }
}
