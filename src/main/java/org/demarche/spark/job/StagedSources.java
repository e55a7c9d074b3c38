package org.demarche.spark.job;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.expr;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.demarche.codebook.Codebook;
import org.demarche.compare.Comparison;
import org.demarche.spark.cluster.Versions;
import org.demarche.spark.compare.Utterances;
import org.jspecify.annotations.Nullable;

/** Reads what this run has staged so far. */
final class StagedSources implements WrittenSources {

  private static final StructType REPEATED =
      new StructType()
          .add("doc_id", DataTypes.StringType)
          .add("sources", DataTypes.createArrayType(DataTypes.StringType))
          .add("first_uri", DataTypes.StringType)
          .add("first_record", DataTypes.LongType);

  private final SparkSession spark;
  private final Dataset<Row> coded;
  private final Dataset<Row> articles;
  private final Codebook codebook;
  private final Map<String, Dataset<Row>> tables = new HashMap<>();

  private @Nullable Versions versions;
  private @Nullable Comparison comparison;

  /**
   * @param versions null where they are to be found
   */
  StagedSources(
      SparkSession spark, List<Path> coded, Codebook codebook, @Nullable Versions versions) {
    this.versions = versions;
    this.spark = spark;
    this.codebook = codebook;
    this.coded = CodedArticles.read(spark, coded);
    this.articles =
        once(this.coded.where("reason IS NULL AND NOT known"))
            .withColumn("n_statements", expr("size(statements)"));
  }

  /** Of the same article from several inputs, the one whose input comes first by name. */
  private Dataset<Row> once(Dataset<Row> found) {
    List<Row> repeated =
        found
            .groupBy("doc_id")
            .agg(
                expr("sort_array(collect_list(source_uri))").as("sources"),
                expr("min(struct(source_uri, record))").as("first"))
            .where("size(sources) > 1")
            .selectExpr("doc_id", "sources", "first.source_uri", "first.record")
            .collectAsList();
    if (repeated.isEmpty()) {
      return found.selectExpr("*", "array(source_uri) AS sources");
    }
    return found
        .join(
            broadcast(spark.createDataFrame(repeated, REPEATED)),
            scala.collection.JavaConverters.asScalaBuffer(List.of("doc_id")).toSeq(),
            "left")
        .where("sources IS NULL OR (source_uri = first_uri AND record = first_record)")
        .withColumn("sources", expr("coalesce(sources, array(source_uri))"))
        .drop("first_uri", "first_record");
  }

  @Override
  public SparkSession spark() {
    return spark;
  }

  @Override
  public Dataset<Row> articles() {
    return articles;
  }

  @Override
  public Dataset<Row> rejects() {
    return coded.where("reason IS NOT NULL");
  }

  @Override
  public Dataset<Row> table(String name) {
    Dataset<Row> table = tables.get(name);
    if (table == null) {
      throw new IllegalArgumentException("no table before this one: " + name);
    }
    return table;
  }

  @Override
  public Codebook codebook() {
    return codebook;
  }

  @Override
  public Versions versions() {
    if (versions == null) {
      versions = Versions.find(articles, statements());
    }
    return versions;
  }

  @Override
  public Comparison comparison() {
    if (comparison == null) {
      comparison = Utterances.compare(statements(), versions(), codebook.speakers());
    }
    return comparison;
  }

  @Override
  public void written(String name, Dataset<Row> rows) {
    tables.put(name, rows);
  }

  /**
   * Articles that the output had before: {@code doc_id}, {@code uris} that gave them now, and of
   * the first of these {@code again} (source_uri, record, input_id).
   */
  Dataset<Row> repeats() {
    return coded
        .where("reason IS NULL AND known")
        .groupBy("doc_id")
        .agg(
            expr("sort_array(collect_list(source_uri))").as("uris"),
            expr("min(struct(source_uri, record, input_id))").as("again"));
  }

  /** What was read of each input: {@code source_uri, articles, rejects, hash}. */
  Dataset<Row> inputs() {
    return coded
        .groupBy("source_uri")
        .agg(
            expr("count_if(reason IS NULL)").as("articles"),
            expr("count_if(reason IS NOT NULL)").as("rejects"),
            expr("sha2(array_join(sort_array(collect_list(coalesce(doc_id, reason))), ' '), 256)")
                .as("hash"))
        .orderBy("source_uri");
  }
}
