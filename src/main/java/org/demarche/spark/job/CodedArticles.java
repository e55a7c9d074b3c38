package org.demarche.spark.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.from_json;

import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.demarche.input.RejectReason;
import org.demarche.spark.nlp.CodingPipeline;
import org.demarche.spark.read.ArticleReader;
import org.demarche.spark.row.ArticleRow;
import org.demarche.spark.table.RowSchema;

/** The articles with their coding, written once, so that no table has to code them again. */
final class CodedArticles {

  private static final StructType CODING = RowSchema.of(ArticleRow.class);

  private static final StructType SCHEMA =
      ArticleReader.SCHEMA
          .add("n_sentences", CODING.apply("sentences").dataType())
          .add("statements", CODING.apply("statements").dataType());

  private static final String METADATA =
      "map('title', title, 'outlet', outlet, 'published', CAST(published_on AS STRING), 'url', url)"
          + " AS metadata";

  private CodedArticles() {}

  /** Runs the pipeline over what was read; this is where nearly all of the job's time goes. */
  static void write(Dataset<Row> read, PipelineModel pipeline, Path folder) {
    pipeline
        .transform(read.selectExpr("*", METADATA))
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
            "IF(coding.failure IS NULL, reason, '%s') AS reason"
                .formatted(RejectReason.NOT_CODED.code()),
            "coalesce(coding.failure, message) AS message",
            "sample",
            "coding.sentences AS n_sentences",
            "coding.statements AS statements")
        .write()
        .parquet(folder.toString());
  }

  private static Column coding() {
    return from_json(
        col(CodingPipeline.OUTPUT).getItem(0).getField("result"),
        CODING,
        Map.of("mode", "FAILFAST"));
  }

  /** What {@link #write} wrote. */
  static Dataset<Row> read(SparkSession spark, Path folder) {
    return spark.read().schema(SCHEMA).parquet(folder.toString());
  }
}
