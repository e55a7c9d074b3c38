package org.demarche.spark.read;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Reads files into one Dataset: a row an article or a reject, in the files' order. */
public final class ArticleReader {

  /** Either {@code doc_id} and {@code text}, or {@code reason} and {@code message}, are set. */
  public static final StructType SCHEMA =
      new StructType()
          .add("source_uri", DataTypes.StringType, false)
          .add("record", DataTypes.LongType, false)
          .add("doc_id", DataTypes.StringType)
          .add("input_id", DataTypes.StringType)
          .add("title", DataTypes.StringType)
          .add("outlet", DataTypes.StringType)
          .add("published_on", DataTypes.DateType)
          .add("url", DataTypes.StringType)
          .add("language", DataTypes.StringType)
          .add("metadata_from", DataTypes.createArrayType(DataTypes.StringType))
          .add("text", DataTypes.StringType)
          .add("reason", DataTypes.StringType)
          .add("message", DataTypes.StringType)
          .add("sample", DataTypes.StringType);

  /** Days travel as text: which class stands for a DATE depends on the session. */
  private static final StructType RAW =
      new StructType(
          Stream.of(SCHEMA.fields())
              .map(f -> f.dataType().equals(DataTypes.DateType) ? text(f.name()) : f)
              .toArray(StructField[]::new));

  private static final String DAY = "published_on";

  private final SparkSession spark;
  private final ReadOptions options;

  public ArticleReader(SparkSession spark, ReadOptions options) {
    this.spark = spark;
    this.options = options;
  }

  /**
   * Shares files out among tasks; the same files always in the same way.
   *
   * @param atLeast tasks, where there is so much to share out
   */
  public static List<ReadTask> plan(List<InputFile> files, int atLeast) {
    return ReadPlan.tasks(files, atLeast);
  }

  /**
   * Reads when the Dataset is used, not now; each task is one of its partitions, in their order.
   */
  public Dataset<Row> read(List<ReadTask> tasks) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Broadcast<Reading> reading =
        context.broadcast(new Reading(options, spark.sparkContext().hadoopConfiguration()));
    JavaRDD<Row> rows =
        context
            .parallelize(tasks, Math.max(1, tasks.size()))
            .flatMap(task -> new ArticleRows(task.slices(), reading.value()));
    return spark.createDataFrame(rows, RAW).withColumn(DAY, col(DAY).cast(DataTypes.DateType));
  }

  private static StructField text(String name) {
    return DataTypes.createStructField(name, DataTypes.StringType, true);
  }
}
