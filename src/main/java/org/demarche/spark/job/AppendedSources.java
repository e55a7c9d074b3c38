package org.demarche.spark.job;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.expr;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.demarche.codebook.Codebook;
import org.demarche.spark.cluster.Versions;
import org.demarche.spark.table.CodedTables;
import org.demarche.spark.table.Table;
import org.jspecify.annotations.Nullable;
import scala.collection.JavaConverters;

/**
 * The tables of an earlier run together with what was coded since. Versions are found, and all is
 * compared, anew over both; no article is coded again.
 */
final class AppendedSources extends StoredSources {

  private static final Map<String, Table> CODED =
      CodedTables.ALL.stream().collect(Collectors.toUnmodifiableMap(Table::name, table -> table));

  /** Its rows are made from those of another table. */
  private static final Set<String> DERIVED = Set.of("speakers");

  private final StagedSources fresh;
  private final Map<String, Dataset<Row>> merged = new HashMap<>();
  private @Nullable Versions found;

  /**
   * @param folder of the earlier output
   * @param fresh what was coded since, without versions
   */
  AppendedSources(SparkSession spark, Path folder, Codebook codebook, StagedSources fresh) {
    super(spark, folder, codebook);
    this.fresh = fresh;
  }

  @Override
  public Dataset<Row> table(String name) {
    Table table = CODED.get(name);
    return table == null || DERIVED.contains(name) || isReplaced(name)
        ? super.table(name)
        : merged.computeIfAbsent(name, any -> merge(table));
  }

  private Dataset<Row> merge(Table table) {
    Dataset<Row> stored = super.table(table.name());
    Dataset<Row> both =
        (table.name().equals("documents") ? withSources(stored) : stored)
            .unionByName(fresh.rowsOf(table), true);
    return table.name().equals("rejects") ? both.distinct() : both;
  }

  /** An article that came again gets its new inputs, too. */
  private Dataset<Row> withSources(Dataset<Row> stored) {
    String[] columns = stored.columns();
    return stored
        .join(
            broadcast(fresh.repeats()),
            JavaConverters.asScalaBuffer(java.util.List.of("doc_id")).toSeq(),
            "left")
        .withColumn("input_id", expr("IF(again.source_uri < source_uri, again.input_id, input_id)"))
        .withColumn("source_uri", expr("least(source_uri, again.source_uri)"))
        .withColumn(
            "sources",
            expr(
                "IF(uris IS NULL, sources, sort_array(concat(sources,"
                    + " filter(uris, uri -> NOT array_contains(sources, uri)))))"))
        .selectExpr(columns);
  }

  @Override
  public Versions versions() {
    if (found == null) {
      found = Versions.find(table("documents"), statements());
    }
    return found;
  }

  @Override
  public Dataset<Row> rowsOf(Table table) {
    return switch (table.name()) {
      case "documents" -> versions().withOriginals(table("documents").drop("duplicate_of"));
      case "statements" ->
          versions().withClusters(table("statements").drop("cluster_id"), "statement_id");
      default ->
          CODED.containsKey(table.name()) && !DERIVED.contains(table.name())
              ? table(table.name())
              : super.rowsOf(table);
    };
  }
}
