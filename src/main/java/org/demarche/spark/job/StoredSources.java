package org.demarche.spark.job;

import static org.apache.spark.sql.functions.expr;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.demarche.codebook.Codebook;
import org.demarche.compare.Comparison;
import org.demarche.spark.cluster.Versions;
import org.demarche.spark.compare.Utterances;
import org.jspecify.annotations.Nullable;

/** Reads the tables of an earlier run, some of them in a new form; nothing is coded again. */
class StoredSources implements WrittenSources {

  private final SparkSession spark;
  private final Path folder;
  private final Codebook codebook;
  private final Map<String, Dataset<Row>> replaced = new HashMap<>();

  private @Nullable Versions versions;
  private @Nullable Comparison comparison;

  StoredSources(SparkSession spark, Path folder, Codebook codebook) {
    this.spark = spark;
    this.folder = folder;
    this.codebook = codebook;
  }

  @Override
  public final void written(String name, Dataset<Row> rows) {
    replaced.put(name, rows);
  }

  final boolean isReplaced(String name) {
    return replaced.containsKey(name);
  }

  @Override
  public SparkSession spark() {
    return spark;
  }

  @Override
  public Dataset<Row> table(String name) {
    Dataset<Row> table = replaced.get(name);
    return table == null ? spark.read().parquet(new Path(folder, name).toString()) : table;
  }

  @Override
  public Dataset<Row> articles() {
    return table("documents");
  }

  @Override
  public Dataset<Row> rejects() {
    return table("rejects");
  }

  /** The statements with their labels put back into them, as they were when they were coded. */
  @Override
  public Dataset<Row> statements() {
    String[] own = table("statements").columns();
    Dataset<Row> labelled =
        table("statements")
            .join(gathered("attributions"), "statement_id", "left")
            .join(gathered("stances"), "statement_id", "left")
            .join(gathered("frames"), "statement_id", "left");
    String columns = String.join(", ", own);
    return labelled
        .selectExpr(
            "doc_id AS of_document",
            "struct(%s, %s, %s, %s) AS s"
                .formatted(columns, list("attributions"), list("stances"), list("frames")))
        .join(table("documents"), expr("of_document = doc_id"))
        .selectExpr("doc_id", "published_on", "outlet", "text", "s");
  }

  private static String list(String name) {
    return "coalesce(" + name + ", array()) AS " + name;
  }

  private static String join(String[] columns, String but) {
    return String.join(
        ", ", List.of(columns).stream().filter(column -> !column.equals(but)).toList());
  }

  /** A table's rows of one statement as an array; a stance counts once for all its speakers. */
  private Dataset<Row> gathered(String name) {
    Dataset<Row> rows = table(name);
    Dataset<Row> each = name.equals("stances") ? rows.drop("speaker_id").distinct() : rows;
    String fields = join(each.columns(), "statement_id");
    return each.groupBy("statement_id")
        .agg(expr("sort_array(collect_list(struct(" + fields + ")))").as(name));
  }

  @Override
  public Codebook codebook() {
    return codebook;
  }

  @Override
  public Versions versions() {
    if (versions == null) {
      Map<String, String> clusters = new HashMap<>();
      table("statements")
          .where("cluster_id IS NOT NULL")
          .selectExpr("statement_id", "cluster_id", "count(*) OVER (PARTITION BY cluster_id) AS n")
          .where("n > 1")
          .collectAsList()
          .forEach(row -> clusters.put(row.getString(0), row.getString(1)));
      Map<String, String> originals = new HashMap<>();
      table("documents")
          .where("duplicate_of IS NOT NULL")
          .select("doc_id", "duplicate_of")
          .collectAsList()
          .forEach(row -> originals.put(row.getString(0), row.getString(1)));
      versions = new Versions(clusters, originals);
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
}
