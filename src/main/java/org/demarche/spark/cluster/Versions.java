package org.demarche.spark.cluster;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.expr;

import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * What is a version of what, in the whole corpus. Held by the driver and sent to every executor: of
 * a million statements of which a third are printed twice, some 100 MB.
 *
 * @param clusters the cluster of each statement that is not alone in its own; a cluster's id is
 *     that of one of its statements
 * @param originals the original of each article that is a reprint
 */
public record Versions(Map<String, String> clusters, Map<String, String> originals) {

  /** Where nothing is a version of anything. */
  public static final Versions NONE = new Versions(Map.of(), Map.of());

  public Versions {
    clusters = Map.copyOf(clusters);
    originals = Map.copyOf(originals);
  }

  /**
   * Finds them.
   *
   * @param articles with {@code doc_id}, {@code published_on}, {@code text}
   * @param statements with {@code published_on} and the statement as {@code s}
   */
  public static Versions find(Dataset<Row> articles, Dataset<Row> statements) {
    return new Versions(
        StatementVersions.clusters(statements), ArticleReprints.originals(articles));
  }

  public String cluster(String statement) {
    return clusters.getOrDefault(statement, statement);
  }

  /** The article itself, unless it is a reprint. */
  public String original(String document) {
    return originals.getOrDefault(document, document);
  }

  /** Adds {@code cluster_id}, for a statement that is alone its own id. */
  public Dataset<Row> withClusters(Dataset<Row> statements, String id) {
    return joined(statements, clusters, id, "cluster_id", "left")
        .withColumn("cluster_id", expr("coalesce(cluster_id, " + id + ")"));
  }

  /** Those statements that are not alone in their cluster, with {@code cluster_id}. */
  public Dataset<Row> clustered(Dataset<Row> statements, String id) {
    return joined(statements, clusters, id, "cluster_id", "inner");
  }

  /** Adds {@code duplicate_of} to articles; NULL for one that is no reprint. */
  public Dataset<Row> withOriginals(Dataset<Row> articles) {
    return joined(articles, originals, "doc_id", "duplicate_of", "left");
  }

  private static Dataset<Row> joined(
      Dataset<Row> rows, Map<String, String> map, String id, String name, String how) {
    SparkSession spark = rows.sparkSession();
    Dataset<Row> mapping = broadcast(Mapping.of(spark, map, "mapped_id", name));
    return rows.join(mapping, rows.col(id).equalTo(mapping.col("mapped_id")), how)
        .drop("mapped_id");
  }
}
