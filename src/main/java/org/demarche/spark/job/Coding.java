package org.demarche.spark.job;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkContext;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.demarche.nli.Entailment;
import org.demarche.spark.nli.ModelLoader;
import org.demarche.spark.nlp.ArticleAnnotator;
import org.demarche.spark.nlp.CodingPipeline;
import org.demarche.spark.output.OutputFolder;
import org.demarche.spark.read.ArticleReader;
import org.demarche.spark.read.InputFile;
import org.demarche.spark.read.ReadTask;
import org.demarche.spark.read.StrictException;
import org.jspecify.annotations.Nullable;

/** Codes what an earlier run has not coded already; this is where a long job's time goes. */
final class Coding {

  private final SparkSession spark;
  private final JobOptions options;
  private final Consumer<String> progress;

  Coding(SparkSession spark, JobOptions options, Consumer<String> progress) {
    this.spark = spark;
    this.options = options;
    this.progress = progress;
  }

  /**
   * @param coding what the coding depends on beside the inputs
   * @param known documents that need not be coded, or null
   * @return the folders in which it lies
   */
  List<Path> run(
      List<InputFile> inputs, OutputFolder output, String coding, @Nullable Dataset<Row> known)
      throws IOException {
    int least = options.mode().tasks();
    List<ReadTask> tasks =
        ArticleReader.plan(
            inputs, least > 0 ? least : 2 * spark.sparkContext().defaultParallelism());
    CodedParts parts = new CodedParts(output.files(), output.work(), coding);
    if (!options.mode().resume()) {
      parts.clear();
    }
    List<ReadTask> missing = parts.missing(tasks);
    progress.accept(
        missing.size() == tasks.size()
            ? "coding %,d files".formatted(inputs.size())
            : "%,d of %,d parts are coded already"
                .formatted(tasks.size() - missing.size(), tasks.size()));
    if (!missing.isEmpty()) {
      code(missing, known, parts.next(missing));
    }
    return parts.folders();
  }

  private @Nullable Entailment entailment() {
    if (options.nli() == null) {
      return null;
    }
    progress.accept("loading and testing the model in " + options.nli());
    return ModelLoader.load(spark, options.nli());
  }

  private void code(List<ReadTask> tasks, @Nullable Dataset<Row> known, Path folder) {
    PipelineModel pipeline =
        CodingPipeline.model(
            spark,
            new ArticleAnnotator()
                .setCodebook(options.codebook())
                .setModels(options.models())
                .setEntailment(entailment())
                .setMaxSeconds(options.reading().seconds()));
    SparkContext context = spark.sparkContext();
    CodingProgress listener = new CodingProgress(tasks, progress);
    context.addSparkListener(listener);
    context.setJobGroup(CodingProgress.GROUP, "coding", false);
    try {
      CodedArticles.write(
          new ArticleReader(spark, options.reading()).read(tasks), known, pipeline, folder);
    } catch (Exception e) {
      // Spark throws checked exceptions that it does not declare.
      StrictException strict = StrictException.behind(e);
      if (strict != null) {
        throw strict;
      }
      throw e;
    } finally {
      context.clearJobGroup();
      context.removeSparkListener(listener);
    }
  }
}
