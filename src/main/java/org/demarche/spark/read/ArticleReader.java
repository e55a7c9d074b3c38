package org.demarche.spark.read;

import static org.apache.spark.sql.functions.col;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import org.demarche.spark.row.Ids;
import org.demarche.text.Article;
import org.jspecify.annotations.Nullable;

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
  private final int limit;

  /**
   * @param limit of one article, in bytes
   */
  public ArticleReader(SparkSession spark, int limit) {
    this.spark = spark;
    this.limit = limit;
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
    Broadcast<SerializableConfiguration> hadoop =
        context.broadcast(
            new SerializableConfiguration(spark.sparkContext().hadoopConfiguration()));
    int bytes = limit;
    JavaRDD<Row> rows =
        context
            .parallelize(tasks, Math.max(1, tasks.size()))
            .flatMap(task -> new Rows(task.slices(), bytes, hadoop.value().value()));
    return spark.createDataFrame(rows, RAW).withColumn(DAY, col(DAY).cast(DataTypes.DateType));
  }

  private static StructField text(String name) {
    return DataTypes.createStructField(name, DataTypes.StringType, true);
  }

  /** The rows of some files, opened one after the other. */
  private static final class Rows implements Iterator<Row> {

    private final Iterator<SliceRange> slices;
    private final int limit;
    private final Configuration hadoop;
    private @Nullable SliceRange slice;
    private @Nullable FileReading reading;
    private @Nullable Row ahead;

    Rows(List<SliceRange> slices, int limit, Configuration hadoop) {
      this.slices = slices.iterator();
      this.limit = limit;
      this.hadoop = hadoop;
    }

    @Override
    public boolean hasNext() {
      while (ahead == null) {
        if (reading == null) {
          if (!slices.hasNext()) {
            return false;
          }
          slice = slices.next();
          reading = new FileReading(slice, limit, hadoop);
        }
        Item item = reading.next();
        if (item == null) {
          reading = null;
        } else {
          ahead = row(slice.file().uri(), item);
        }
      }
      return true;
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Row row = ahead;
      ahead = null;
      return row;
    }
  }

  private static Row row(String uri, Item item) {
    if (item instanceof Item.Found found) {
      Article article = found.article();
      return RowFactory.create(
          uri,
          found.record(),
          Ids.of(article),
          article.id().isEmpty() ? null : article.id(),
          article.title(),
          article.outlet(),
          article.published() == null ? null : article.published().toString(),
          article.url(),
          article.text(),
          null,
          null,
          null);
    }
    Item.Rejected rejected = (Item.Rejected) item;
    return RowFactory.create(
        uri,
        rejected.record(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        rejected.reason().code(),
        rejected.message(),
        rejected.sample());
  }
}
