package org.demarche.spark.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
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
import org.demarche.codebook.CodebookFiles;
import org.demarche.spark.compare.ComparisonTables;
import org.demarche.spark.nlp.CodebookParam;
import org.demarche.spark.output.OutputException;
import org.demarche.spark.output.OutputFolder;
import org.demarche.spark.table.Table;
import org.jspecify.annotations.Nullable;

/** Gives an output new codes and compares anew, without reading any article again. */
public final class RecodeJob {

  private final SparkSession spark;
  private final String out;
  private final Codebook codebook;
  private final @Nullable CodebookFiles files;
  private final Consumer<String> progress;

  /**
   * @param codebook by which speakers belong together and codes are named
   * @param files of it, where the output is to keep it in place of the one that coded
   * @param progress is told what begins
   */
  public RecodeJob(
      SparkSession spark,
      String out,
      Codebook codebook,
      @Nullable CodebookFiles files,
      Consumer<String> progress) {
    // A session of our own: its settings are nobody else's.
    this.spark = spark.newSession();
    this.out = out;
    this.codebook = codebook;
    this.files = files;
    this.progress = progress;
  }

  /**
   * Runs it; the output folder changes at the very end or not at all. The manifest keeps the hash
   * of the codebook that coded, and says what was recoded since.
   *
   * @throws OutputException if the output cannot be written
   */
  public void run(List<Recoding> recodings, String command) {
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    try (OutputFolder output = OutputFolder.open(out, List.of(), hadoop)) {
      Path folder = output.folder();
      Sessions.suit(
          spark, output.files().getContentSummary(new Path(folder, "statements")).getLength(), 0);
      StoredSources sources = new StoredSources(spark, folder, codebook);
      recode(recodings, sources, output.staging());
      TableWriter writer = new TableWriter(output.files(), output.staging());
      for (Table table : ComparisonTables.ALL) {
        if (!table.name().equals(RecodedCodes.TABLE)) {
          progress.accept("writing " + table.name());
          writer.write(table, sources.rowsOf(table));
          sources.written(table.name(), spark.read().parquet(writer.folder(table).toString()));
        }
      }
      for (OutputFile file : OutputFile.ALL) {
        progress.accept("writing " + file.name());
        try (OutputStream to = output.files().create(new Path(output.staging(), file.name()))) {
          file.write(List.of(output.staging(), folder), sources, to);
        }
      }
      manifest(output, recodings, command, writer, hadoop);
      if (files != null) {
        try (OutputStream to =
            output.files().create(new Path(output.staging(), OutputFolder.CODEBOOK))) {
          to.write(CodebookParam.write(files).getBytes(StandardCharsets.UTF_8));
        }
      }
      output.publish();
    } catch (IOException e) {
      throw new OutputException("cannot write to " + out + ": " + e.getMessage(), e);
    }
  }

  /** Each table is written once, whatever of it is recoded. */
  private void recode(List<Recoding> recodings, StoredSources sources, Path staging) {
    Map<String, Dataset<Row>> recoded = new LinkedHashMap<>();
    Dataset<Row> codes = sources.table(RecodedCodes.TABLE);
    List<Row> named = codes.collectAsList();
    for (Recoding recoding : recodings) {
      for (String table : recoding.tables()) {
        Dataset<Row> before = recoded.getOrDefault(table, sources.table(table));
        recoded.put(table, recoding.recode(table, before));
      }
      named = RecodedCodes.of(named, recoding, codebook);
    }
    recoded.put(RecodedCodes.TABLE, spark.createDataFrame(named, codes.schema()).coalesce(1));
    recoded.forEach(
        (table, rows) -> {
          progress.accept("recoding " + table);
          Path staged = new Path(staging, table);
          rows.write().parquet(staged.toString());
          sources.written(table, spark.read().parquet(staged.toString()));
        });
  }

  private static void manifest(
      OutputFolder output,
      List<Recoding> recodings,
      String command,
      TableWriter writer,
      Configuration hadoop)
      throws IOException {
    ObjectMapper json = new ObjectMapper();
    try (InputStream in = output.files().open(new Path(output.folder(), OutputFolder.MANIFEST));
        OutputStream to =
            output.files().create(new Path(output.staging(), OutputFolder.MANIFEST))) {
      ObjectNode manifest = (ObjectNode) json.readTree(in);
      for (Recoding recoding : recodings) {
        ObjectNode entry = manifest.withArray("recodings").addObject();
        entry.put("command", command);
        entry.put("of", recoding.of().column());
        entry.set("codes", json.valueToTree(new TreeMap<>(recoding.codes())));
      }
      for (Table table : Tables.ALL) {
        if (output.files().exists(writer.folder(table))) {
          manifest.withObject("/rows").put(table.name(), writer.count(table, hadoop));
        }
      }
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
