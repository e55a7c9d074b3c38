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
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.demarche.codebook.Codebook;
import org.demarche.model.ModelCheck;
import org.demarche.model.ModelFile;
import org.demarche.spark.nlp.CodebookParam;
import org.demarche.spark.nlp.CodingPipeline;
import org.demarche.spark.output.OutputException;
import org.demarche.spark.output.OutputFolder;
import org.demarche.spark.read.ArticleReader;
import org.demarche.spark.read.InputFile;
import org.demarche.spark.read.InputListing;
import org.demarche.spark.read.ReadTask;
import org.demarche.spark.read.StrictException;
import org.demarche.spark.table.Table;

/** From articles to tables. */
public final class AnalyzeJob {

  private static final long SMALL = 4 << 20;

  private final SparkSession spark;
  private final JobOptions options;
  private final Consumer<String> progress;
  private final Stopwatch stopwatch = new Stopwatch();

  /**
   * @param progress is told what begins
   */
  public AnalyzeJob(SparkSession spark, JobOptions options, Consumer<String> progress) {
    // A session of our own: its settings are nobody else's.
    this.spark = spark.newSession();
    this.options = options;
    this.progress = progress;
  }

  /**
   * Runs it; the output folder changes at the very end or not at all.
   *
   * @throws org.demarche.spark.read.InputException if there is nothing to read
   * @throws org.demarche.codebook.CodebookException if the codebook has problems
   * @throws org.demarche.model.ModelException if a model does not fit the codebook
   * @throws StrictException if there is a reject, and the user wants none
   * @throws OutputException if the output cannot be written
   */
  public Summary run() {
    Codebook codebook = options.codebook().open();
    for (String model : options.models()) {
      ModelCheck.engine(codebook, ModelFile.read("the model", model));
    }
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    List<InputFile> inputs =
        InputListing.files(options.inputs(), options.reading().followLinks(), hadoop);
    List<String> names = Tables.ALL.stream().map(Table::name).toList();
    try (OutputFolder output = OutputFolder.open(options.out(), names, hadoop)) {
      spareCompilation(inputs);
      stopwatch.lap("start");
      progress.accept("coding %,d files".formatted(inputs.size()));
      output.files().delete(output.work(), true);
      Path coded = code(inputs, output.work());
      stopwatch.lap("code");
      StagedSources sources = new StagedSources(spark, coded, codebook);
      if (options.reading().strict()) {
        refuse(sources);
      }
      Map<String, Long> rows = write(output, sources, hadoop);
      Summary summary = Summary.of(sources, rows, options.out());
      stopwatch.lap("summary");
      stage(output, OutputFolder.MANIFEST, manifest(codebook, inputs, sources, rows).json());
      stage(output, OutputFolder.CODEBOOK, CodebookParam.write(options.codebook()));
      output.publish();
      output.files().delete(output.work(), true);
      return summary;
    } catch (IOException e) {
      throw new OutputException("cannot write to " + options.out() + ": " + e.getMessage(), e);
    }
  }

  /** Compiling a query costs more than running it over a few megabytes. */
  private void spareCompilation(List<InputFile> inputs) {
    if (inputs.stream().mapToLong(InputFile::length).sum() < SMALL) {
      spark.conf().set("spark.sql.codegen.wholeStage", false);
      spark.conf().set("spark.sql.codegen.factoryMode", "NO_CODEGEN");
    }
  }

  private Path code(List<InputFile> inputs, Path coded) {
    PipelineModel pipeline = CodingPipeline.model(spark, options.codebook(), options.models());
    List<ReadTask> tasks =
        ArticleReader.plan(inputs, 2 * spark.sparkContext().defaultParallelism());
    try {
      CodedArticles.write(new ArticleReader(spark, options.reading()).read(tasks), pipeline, coded);
    } catch (RuntimeException e) {
      StrictException strict = StrictException.behind(e);
      throw strict == null ? e : strict;
    }
    return coded;
  }

  /** Articles that were read well may have failed since. */
  private static void refuse(StagedSources sources) {
    for (Row row : sources.rejects().limit(1).collectAsList()) {
      throw new StrictException(
          row.getAs("source_uri"), row.getAs("record"), row.getAs("reason"), row.getAs("message"));
    }
  }

  private Map<String, Long> write(OutputFolder output, StagedSources sources, Configuration hadoop)
      throws IOException {
    TableWriter writer = new TableWriter(output.files(), output.staging());
    Map<String, Long> rows = new LinkedHashMap<>();
    for (Table table : Tables.ALL) {
      progress.accept("writing " + table.name());
      writer.write(table, sources);
      sources.add(table.name(), TableWriter.schema(table), writer.folder(table));
      rows.put(table.name(), writer.count(table, hadoop));
      stopwatch.lap(table.name());
    }
    for (OutputFile file : OutputFile.ALL) {
      progress.accept("writing " + file.name());
      try (OutputStream out = output.files().create(new Path(output.staging(), file.name()))) {
        file.write(List.of(output.staging()), sources, out);
      }
      stopwatch.lap(file.name());
    }
    return rows;
  }

  private static void stage(OutputFolder output, String name, String content) throws IOException {
    try (OutputStream out = output.files().create(new Path(output.staging(), name))) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
  }

  private Manifest manifest(
      Codebook codebook, List<InputFile> files, StagedSources sources, Map<String, Long> rows) {
    List<Manifest.Input> inputs =
        sources.inputs().collectAsList().stream().map(AnalyzeJob::input).toList();
    long articles = inputs.stream().mapToLong(Manifest.Input::articles).sum();
    long rejects = inputs.stream().mapToLong(Manifest.Input::rejects).sum();
    long documents = rows.getOrDefault("documents", 0L);
    return new Manifest(
        options.version(),
        options.command(),
        new Manifest.CodebookId(codebook.name(), codebook.version(), codebook.hash()),
        files.size(),
        inputs.subList(0, Math.min(inputs.size(), Manifest.LISTED)),
        org.demarche.spark.row.Ids.of(
            inputs.stream().map(Manifest.Input::hash).toArray(String[]::new)),
        articles + rejects,
        documents,
        articles - documents,
        rejects,
        rows,
        stopwatch.seconds());
  }

  private static Manifest.Input input(Row row) {
    return new Manifest.Input(row.getString(0), row.getLong(1), row.getLong(2), row.getString(3));
  }
}
