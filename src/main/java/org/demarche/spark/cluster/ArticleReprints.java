package org.demarche.spark.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.demarche.compare.cluster.ArticleSketch;
import org.demarche.compare.cluster.Clusters;
import org.demarche.compare.cluster.Neighbourhood;
import org.demarche.compare.cluster.Sketch;

/** Finds wire copy: articles that several outlets print, in full or cut. No text is shuffled. */
public final class ArticleReprints extends Bucketed<ArticleSketch> {

  private static final long serialVersionUID = 1L;

  private static final StructType SKETCH =
      new StructType()
          .add(KEY, DataTypes.LongType)
          .add("id", DataTypes.StringType)
          .add("day", DataTypes.IntegerType)
          .add("size", DataTypes.IntegerType)
          .add("signature", DataTypes.createArrayType(DataTypes.IntegerType, false));

  private ArticleReprints() {}

  /**
   * @param articles with {@code doc_id}, {@code published_on} and {@code text}
   * @return for each article that is a reprint, the id of the earliest that prints it; of those of
   *     one day, the longest
   */
  public static Map<String, String> originals(Dataset<Row> articles) {
    ArticleReprints reprints = new ArticleReprints();
    Dataset<Row> sketches =
        articles
            .selectExpr("doc_id", "unix_date(published_on)", "text")
            .mapPartitions(
                (MapPartitionsFunction<Row, Row>) ArticleReprints::sketches, Encoders.row(SKETCH));
    Map<String, String> clusters = Clusters.of(reprints.edges(sketches));
    return clusters.isEmpty() ? clusters : originals(articles, clusters);
  }

  private static Map<String, String> originals(
      Dataset<Row> articles, Map<String, String> clusters) {
    Map<String, String> originals = new HashMap<>();
    Dataset<Row> members = Mapping.of(articles.sparkSession(), clusters, "doc_id", "cluster");
    articles
        .join(functions.broadcast(members), "doc_id")
        .groupBy("cluster")
        .agg(
            functions.expr(
                "min(struct(coalesce(published_on, DATE '9999-12-31'), -length(text), doc_id))"
                    + ".doc_id AS original"),
            functions.expr("collect_list(doc_id) AS docs"))
        .toLocalIterator()
        .forEachRemaining(
            row ->
                row.<String>getList(2).stream()
                    .filter(doc -> !doc.equals(row.getString(1)))
                    .forEach(doc -> originals.put(doc, row.getString(1))));
    return originals;
  }

  private static Iterator<Row> sketches(Iterator<Row> articles) {
    return new Flattened<>(
        articles,
        row ->
            rows(
                ArticleSketch.of(
                    row.getString(0),
                    row.isNullAt(1) ? Sketch.UNDATED : row.getInt(1),
                    row.getString(2))));
  }

  private static List<Row> rows(ArticleSketch sketch) {
    List<Row> rows = new ArrayList<>();
    LongStream.of(sketch.keys())
        .forEach(
            key ->
                rows.add(
                    RowFactory.create(
                        key, sketch.id(), sketch.day(), sketch.size(), sketch.signature())));
    return rows;
  }

  @Override
  String[] order() {
    return new String[] {"day", "id"};
  }

  @Override
  ArticleSketch sketch(Row row) {
    return new ArticleSketch(
        row.getAs("id"),
        row.<Integer>getAs("day"),
        row.<Integer>getAs("size"),
        ints(row, "signature"));
  }

  @Override
  Neighbourhood<ArticleSketch> neighbourhood() {
    return Neighbourhood.ofArticles();
  }
}
