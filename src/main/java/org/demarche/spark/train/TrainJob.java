package org.demarche.spark.train;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.demarche.codebook.Codebook;
import org.demarche.model.LinearModel;
import org.demarche.model.ModelException;
import org.demarche.model.ModelFile;
import org.demarche.spark.nlp.CodebookParam;

/**
 * From labelled lines to a folder with {@code model.json}, {@code report.txt} and {@code pipeline},
 * the fitted Spark ML pipeline.
 */
public final class TrainJob {

  private static final int FEWEST_LINES = 20;
  private static final int RARE = 3;
  private static final int SHOWN = 10;

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
    Dataset<Row> rows = rows().persist(StorageLevel.MEMORY_AND_DISK());
    try {
      check(rows);
      List<String> labels = labels(rows);
      // A few lines more than once may hold a rare feature by chance; in little data all are rare.
      int least = rows.count() < 1000 ? 2 : RARE;
      TrainingPipeline pipeline = new TrainingPipeline(options.regularisation(), least);
      Held held = CrossValidation.run(rows, labels, pipeline, options.folds(), progress);
      progress.accept("training on all lines");
      PipelineModel fitted = pipeline.fit(rows);
      LinearModel model =
          TrainingPipeline.model(fitted, options.task(), codebook.hash(), held.temperature());
      List<String> report = TrainReport.lines(options, held, model);
      fitted.write().save(folder.staging().resolve("pipeline").toUri().toString());
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

  private Dataset<Row> rows() {
    progress.accept("reading " + options.data());
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Broadcast<LineFeatures> features =
        context.broadcast(
            new LineFeatures(
                CodebookParam.write(options.codebook()), options.task(), options.labelField()));
    JavaRDD<Row> rows =
        context
            .textFile(options.data())
            .zipWithIndex()
            .filter(line -> !line._1().isBlank())
            .map(line -> features.value().row(line._2() + 1, line._1()).row());
    return spark.createDataFrame(rows, TrainingRow.SCHEMA);
  }

  private void check(Dataset<Row> rows) {
    Dataset<Row> wrong = rows.filter(col("wrong").isNotNull());
    long count = wrong.count();
    if (count > 0) {
      String shown =
          wrong.orderBy("line").limit(SHOWN).collectAsList().stream()
              .map(row -> "\n  line " + row.getLong(0) + ": " + row.getAs("wrong"))
              .collect(Collectors.joining());
      throw new ModelException(
          "%,d lines of %s cannot be learnt from:%s%s"
              .formatted(count, options.data(), shown, count > SHOWN ? "\n  ..." : ""));
    }
    long lines = rows.count();
    if (lines < FEWEST_LINES) {
      throw new ModelException(
          "%d labelled lines are too few; %d are the least, some hundreds are needed for use."
              .formatted(lines, FEWEST_LINES));
    }
  }

  private List<String> labels(Dataset<Row> rows) {
    List<String> labels =
        rows
            .select(TrainingRow.LABEL)
            .distinct()
            .orderBy(TrainingRow.LABEL)
            .collectAsList()
            .stream()
            .map(row -> row.getString(0))
            .toList();
    if (labels.size() < 2) {
      throw new ModelException("all lines have the label \"" + labels.get(0) + "\".");
    }
    return labels;
  }
}
