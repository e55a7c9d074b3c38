package org.demarche.spark.job;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.from_json;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.demarche.spark.nlp.CodingPipeline;
import org.demarche.spark.read.ArticleReader;
import org.demarche.spark.row.ArticleRow;
import org.demarche.spark.table.RowSchema;
import org.jspecify.annotations.Nullable;
import scala.collection.JavaConverters;

/** The articles with their coding, written once, so that no table has to code them again. */
final class CodedArticles {

  private static final StructType CODING = RowSchema.of(ArticleRow.class);

  private static final StructType SCHEMA =
      ArticleReader.SCHEMA
          // Whether the output that is appended to has it already, so that it was not coded.
          .add("known", DataTypes.BooleanType)
          .add("n_sentences", CODING.apply("sentences").dataType())
          .add("statements", CODING.apply("statements").dataType());

  private static final String METADATA =
      "map('title', title, 'outlet', outlet, 'published', CAST(published_on AS STRING), 'url', url)"
          + " AS metadata";

  private CodedArticles() {}

  /**
   * Runs the pipeline over what was read; this is where nearly all of the job's time goes.
   *
   * @param known documents that need not be coded, or null
   */
  static void write(
      Dataset<Row> read, @Nullable Dataset<Row> known, PipelineModel pipeline, Path folder) {
    pipeline
        .transform(marked(read, known).selectExpr("*", METADATA))
        .withColumn("coding", coding())
        .selectExpr(
            "source_uri",
            "record",
            "doc_id",
            "input_id",
            "title",
            "outlet",
            "published_on",
            "url",
            "language",
            "metadata_from",
            "text",
            "known",
            "coalesce(coding.reason, reason) AS reason",
            "coalesce(coding.failure, message) AS message",
            "sample",
            "coding.sentences AS n_sentences",
            "coding.statements AS statements")
        .write()
        // A task puts its file in place itself when it is done, so that it outlasts the run.
        .option("mapreduce.fileoutputcommitter.algorithm.version", "2")
        .parquet(folder.toString());
  }

  /** Of articles that are known the text is taken away. */
  private static Dataset<Row> marked(Dataset<Row> read, @Nullable Dataset<Row> known) {
    if (known == null) {
      return read.withColumn("known", lit(false));
    }
    return read.join(
            broadcast(known.select("doc_id").withColumn("found", lit(true))),
            JavaConverters.asScalaBuffer(List.of("doc_id")).toSeq(),
            "left")
        .withColumn("known", coalesce(col("found"), lit(false)))
        .withColumn("text", when(col("known"), lit(null)).otherwise(col("text")));
  }

  private static Column coding() {
    return from_json(
        col(CodingPipeline.OUTPUT).getItem(0).getField("result"),
        CODING,
        Map.of("mode", "FAILFAST"));
  }

  /** What {@link #write} wrote. */
  static Dataset<Row> read(SparkSession spark, List<Path> folders) {
    return spark
        .read()
        .schema(SCHEMA)
        .parquet(folders.stream().map(Path::toString).toArray(String[]::new));
  }
}
