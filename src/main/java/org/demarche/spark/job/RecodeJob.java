package org.demarche.spark.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.demarche.codebook.Codebook;
import org.demarche.spark.compare.ComparisonTables;
import org.demarche.spark.output.OutputException;
import org.demarche.spark.output.OutputFolder;
import org.demarche.spark.table.Table;

/** Gives an output new codes and compares anew, without reading any article again. */
public final class RecodeJob {

  private final SparkSession spark;
  private final String out;
  private final Codebook codebook;
  private final Consumer<String> progress;

  /**
   * @param codebook that coded it
   * @param progress is told what begins
   */
  public RecodeJob(SparkSession spark, String out, Codebook codebook, Consumer<String> progress) {
    this.spark = spark;
    this.out = out;
    this.codebook = codebook;
    this.progress = progress;
  }

  /**
   * Runs it; the output folder changes at the very end or not at all. The manifest keeps the hash
   * of the codebook that coded, and says what was recoded since.
   *
   * @throws OutputException if the output cannot be written
   */
  public void run(Recoding recoding, String command) {
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    try (OutputFolder output = OutputFolder.open(out, List.of(), hadoop)) {
      Path folder = output.folder();
      StoredSources sources = new StoredSources(spark, folder, codebook);
      for (String table : recoding.tables()) {
        progress.accept("recoding " + table);
        Path staged = new Path(output.staging(), table);
        recoding.recode(table, sources.table(table)).write().parquet(staged.toString());
        sources.written(table, spark.read().parquet(staged.toString()));
      }
      TableWriter writer = new TableWriter(output.files(), output.staging());
      for (Table table : ComparisonTables.ALL) {
        progress.accept("writing " + table.name());
        writer.write(table, sources.rowsOf(table));
        sources.written(table.name(), spark.read().parquet(writer.folder(table).toString()));
      }
      for (OutputFile file : OutputFile.ALL) {
        progress.accept("writing " + file.name());
        try (OutputStream to = output.files().create(new Path(output.staging(), file.name()))) {
          file.write(List.of(output.staging(), folder), sources, to);
        }
      }
      manifest(output, folder, recoding, command);
      output.publish();
    } catch (IOException e) {
      throw new OutputException("cannot write to " + out + ": " + e.getMessage(), e);
    }
  }

  private static void manifest(OutputFolder output, Path folder, Recoding recoding, String command)
      throws IOException {
    ObjectMapper json = new ObjectMapper();
    try (InputStream in = output.files().open(new Path(folder, OutputFolder.MANIFEST));
        OutputStream to =
            output.files().create(new Path(output.staging(), OutputFolder.MANIFEST))) {
      ObjectNode manifest = (ObjectNode) json.readTree(in);
      ObjectNode entry = manifest.withArray("recodings").addObject();
      entry.put("command", command);
      entry.put("of", recoding.of().column());
      entry.set("codes", json.valueToTree(new TreeMap<>(recoding.codes())));
      json.writerWithDefaultPrettyPrinter().writeValue(to, manifest);
    }
  }

  /** The ids of a kind that an output holds, with how many rows each. */
  public static Map<String, Long> ids(SparkSession spark, String out, Recoding.Code of) {
    String table =
        switch (of) {
          case ISSUE -> "stances";
          case FRAME -> "frames";
          case SPEAKER -> "attributions";
        };
    Dataset<Row> rows = spark.read().parquet(new Path(out, table).toString());
    Map<String, Long> ids = new TreeMap<>();
    rows.groupBy(of.column())
        .count()
        .collectAsList()
        .forEach(row -> ids.put(row.getString(0), row.getLong(1)));
    return ids;
  }
}
