package org.demarche.spark.job;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.demarche.codebook.Codebook;
import org.demarche.model.LinearModel;
import org.demarche.model.ModelCheck;
import org.demarche.model.ModelFile;
import org.demarche.model.Task;
import org.demarche.spark.cluster.Versions;
import org.demarche.spark.nlp.CodebookParam;
import org.demarche.spark.output.OutputException;
import org.demarche.spark.output.OutputFolder;
import org.demarche.spark.read.InputFile;
import org.demarche.spark.read.InputListing;
import org.demarche.spark.read.StrictException;
import org.demarche.spark.row.Ids;
import org.demarche.spark.table.Table;
import org.jspecify.annotations.Nullable;

/** From articles to tables. */
public final class AnalyzeJob {

  private final SparkSession spark;
  private final JobOptions options;
  private final Consumer<String> progress;
  private final BooleanSupplier stopped;
  private final Stopwatch stopwatch = new Stopwatch();
  private boolean resumable;

  /**
   * @param progress is told what begins, and how far the coding is
   */
  public AnalyzeJob(SparkSession spark, JobOptions options, Consumer<String> progress) {
    this(spark, options, progress, () -> false);
  }

  /**
   * @param stopped asked when the run fails: whether the user wanted that, so that nothing is kept
   *     but for a run that resumes
   */
  public AnalyzeJob(
      SparkSession spark, JobOptions options, Consumer<String> progress, BooleanSupplier stopped) {
    // A session of our own: its settings are nobody else's.
    this.spark = spark.newSession();
    this.options = options;
    this.progress = progress;
    this.stopped = stopped;
  }

  /**
   * Runs it; the output folder changes at the very end or not at all. What was coded before a
   * failure is kept beside the output, for a run that resumes.
   *
   * @throws org.demarche.spark.read.InputException if there is nothing to read
   * @throws org.demarche.codebook.CodebookException if the codebook has problems
   * @throws org.demarche.model.ModelException if a model does not fit the codebook
   * @throws StrictException if there is a reject, and the user wants none
   * @throws org.demarche.nli.NliException if the model of inference cannot be used
   * @throws OutputException if the output cannot be written
   */
  public Summary run() {
    Codebook codebook = options.codebook().open();
    for (String model : options.models()) {
      LinearModel read = ModelFile.read("the model", model);
      ModelCheck.task(read, Task.OF_STATEMENTS);
      ModelCheck.check(codebook, read);
    }
    List<InputFile> inputs =
        InputListing.files(options.inputs(), options.reading().followLinks(), hadoop());
    List<String> names = Tables.ALL.stream().map(Table::name).toList();
    try (OutputFolder output = OutputFolder.open(options.out(), names, hadoop())) {
      boolean done = false;
      try {
        Summary summary = run(inputs, output, codebook);
        done = true;
        return summary;
      } finally {
        if (done || (stopped.getAsBoolean() && !options.mode().resume())) {
          output.files().delete(output.work(), true);
        }
        resumable = output.files().exists(output.work());
      }
    } catch (IOException e) {
      throw new OutputException("cannot write to " + options.out() + ": " + e.getMessage(), e);
    }
  }

  /** Whether a run that failed has left something from which another can go on. */
  public boolean isResumable() {
    return resumable;
  }

  private Summary run(List<InputFile> inputs, OutputFolder output, Codebook codebook)
      throws IOException {
    Manifest earlier =
        options.mode().append() ? Manifest.appendable(output, options.coding(codebook)) : null;
    long bytes = inputs.stream().mapToLong(InputFile::length).sum();
    if (earlier != null) {
      bytes +=
          output.files().getContentSummary(new Path(output.folder(), "statements")).getLength();
    }
    Sessions.suit(spark, bytes, options.mode().tasks());
    stopwatch.lap("start");
    StagedSources read = code(inputs, output, codebook, earlier);
    stopwatch.lap("code");
    if (options.reading().strict()) {
      refuse(read);
    }
    WrittenSources sources =
        earlier == null ? read : new AppendedSources(spark, output.folder(), codebook, read);
    TableStage stage = new TableStage(output, hadoop(), progress, stopwatch);
    Map<String, Long> rows = stage.write(sources);
    Summary summary = Summary.of(sources, rows, options.out());
    stopwatch.lap("summary");
    Manifest manifest = manifest(codebook, inputs, read, rows);
    if (earlier != null) {
      manifest = earlier.with(manifest, Appended.read(sources));
    }
    stage.file(OutputFolder.MANIFEST, manifest.json());
    stage.file(OutputFolder.CODEBOOK, CodebookParam.write(options.codebook()));
    output.publish();
    return summary;
  }

  private StagedSources code(
      List<InputFile> inputs, OutputFolder output, Codebook codebook, @Nullable Manifest earlier)
      throws IOException {
    Coding coding = new Coding(spark, options, progress);
    if (earlier == null) {
      List<Path> coded = coding.run(inputs, output, options.coding(codebook), null);
      return new StagedSources(spark, coded, codebook, null);
    }
    Dataset<Row> known = spark.read().parquet(new Path(output.folder(), "documents").toString());
    // What is known decides what is coded, so that parts of another run must not be taken for it.
    String id = Ids.of(options.coding(codebook), earlier.inputsHash());
    List<Path> coded = coding.run(inputs, output, id, known);
    return new StagedSources(spark, coded, codebook, Versions.NONE);
  }

  /** Articles that were read well may have failed since. */
  private static void refuse(StagedSources sources) {
    for (Row row : sources.rejects().limit(1).collectAsList()) {
      throw StrictException.at(
          row.getAs("source_uri"), row.getAs("record"), row.getAs("reason"), row.getAs("message"));
    }
  }

  private Configuration hadoop() {
    return spark.sparkContext().hadoopConfiguration();
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
        options.coding(codebook),
        files.size(),
        inputs.subList(0, Math.min(inputs.size(), Manifest.LISTED)),
        Ids.of(inputs.stream().map(Manifest.Input::hash).toArray(String[]::new)),
        articles + rejects,
        documents,
        articles - documents,
        rejects,
        rows,
        stopwatch.seconds(),
        List.of());
  }

  private static Manifest.Input input(Row row) {
    return new Manifest.Input(row.getString(0), row.getLong(1), row.getLong(2), row.getString(3));
  }
}
