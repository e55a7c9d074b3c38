package org.demarche.spark.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.demarche.codebook.Codebook;
import org.demarche.model.LinearModel;
import org.demarche.model.ModelException;
import org.demarche.model.ModelFile;

/** From labelled lines to a folder with {@code model.json} and {@code report.txt}. */
public final class TrainJob {

  private static final int FEWEST_LINES = 20;
  private static final int RARE = 3;
  private static final int SHOWN = 10;

  /** Of the prior that large weights are unlikely, as so many lines. */
  private static final List<Double> STRENGTHS = List.of(3.0, 6.0, 12.0, 24.0);

  private final SparkSession spark;
  private final TrainOptions options;
  private final Consumer<String> progress;

  /**
   * @param progress is told what begins
   */
  public TrainJob(SparkSession spark, TrainOptions options, Consumer<String> progress) {
    this.spark = spark;
    this.options = options;
    this.progress = progress;
  }

  /**
   * Trains it; the folder appears at the very end or not at all.
   *
   * @return the report
   * @throws ModelException if the data cannot be used, or the folder is there and holds no model
   */
  public List<String> run() {
    Codebook codebook = options.codebook().open();
    ModelFolder folder = ModelFolder.open(options.out());
    JavaRDD<TrainingRow> rows = rows().persist(StorageLevel.MEMORY_AND_DISK_SER());
    try {
      List<TrainingRow> known = known(rows);
      check(known);
      int lines = known.size();
      // A few lines more than once may hold a rare feature by chance; in little data all are rare.
      int least = lines < 1000 ? 2 : RARE;
      List<String> report;
      LinearModel model;
      try (Examples examples = Examples.of(context(), rows, known, options.folds(), least)) {
        progress.accept("%,d lines, %,d features".formatted(lines, examples.names().size()));
        CrossValidation.Trial trial = new CrossValidation(examples, progress).best(tried(lines));
        progress.accept("training on all lines");
        model =
            Fit.of(examples.rows(), examples, trial.regularisation())
                .linear(options.task(), examples, codebook.hash(), trial.held().temperature());
        report = TrainReport.lines(options, trial, model);
      }
      Path staging = folder.staging();
      Files.writeString(staging.resolve("report.txt"), String.join("\n", report) + "\n");
      Files.writeString(staging.resolve(ModelFile.NAME), ModelFile.write(model));
      folder.publish();
      return report;
    } catch (IOException e) {
      throw new ModelException("cannot write to " + options.out() + ": " + e.getMessage(), e);
    } finally {
      folder.close();
      rows.unpersist();
    }
  }

  /** In proportion to one line's share, as a prior of the same strength is for any data. */
  private List<Double> tried(int lines) {
    Double given = options.regularisation();
    return given != null ? List.of(given) : STRENGTHS.stream().map(s -> s / lines).toList();
  }

  private JavaRDD<TrainingRow> rows() {
    progress.accept("reading " + options.data());
    Broadcast<LineFeatures> features = context().broadcast(new LineFeatures(options));
    return context()
        .textFile(options.data())
        .zipWithIndex()
        .filter(line -> !line._1().isBlank())
        .map(line -> features.value().row(line._2() + 1, line._1()));
  }

  private JavaSparkContext context() {
    return JavaSparkContext.fromSparkContext(spark.sparkContext());
  }

  /** All rows without their features. */
  private static List<TrainingRow> known(JavaRDD<TrainingRow> rows) {
    return rows.map(TrainingRow::bare).collect();
  }

  private void check(List<TrainingRow> rows) {
    List<TrainingRow> wrong = rows.stream().filter(row -> row.wrong() != null).toList();
    if (!wrong.isEmpty()) {
      String shown =
          wrong.stream()
              .limit(SHOWN)
              .map(row -> "\n  line " + row.line() + ": " + row.wrong())
              .collect(Collectors.joining());
      throw new ModelException(
          "%,d lines of %s cannot be learnt from:%s%s"
              .formatted(
                  wrong.size(), options.data(), shown, wrong.size() > SHOWN ? "\n  ..." : ""));
    }
    if (rows.size() < FEWEST_LINES) {
      throw new ModelException(
          "%d labelled lines are too few; %d are the least, some hundreds are needed for use."
              .formatted(rows.size(), FEWEST_LINES));
    }
    if (rows.stream().map(TrainingRow::label).distinct().count() < 2) {
      throw new ModelException("all lines have the label \"" + rows.get(0).label() + "\".");
    }
  }
}
