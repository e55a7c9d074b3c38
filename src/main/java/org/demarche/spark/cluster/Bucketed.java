package org.demarche.spark.cluster;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.demarche.compare.cluster.Edge;
import org.demarche.compare.cluster.Neighbourhood;
import org.demarche.compare.cluster.Tier;

/**
 * Compares sketches that share a bucket. Rows are brought together by bucket and sorted, then gone
 * through with a window, so that memory does not grow with a bucket and time grows with the rows.
 *
 * @param <T> the sketches
 */
abstract class Bucketed<T> implements Serializable {

  private static final long serialVersionUID = 1L;

  static final String KEY = "bucket";

  private static final StructType EDGE =
      new StructType()
          .add("first", DataTypes.StringType)
          .add("first_day", DataTypes.IntegerType)
          .add("second", DataTypes.StringType)
          .add("second_day", DataTypes.IntegerType)
          .add("tier", DataTypes.IntegerType);

  /** The columns by which the rows of a bucket are sorted. */
  abstract String[] order();

  abstract T sketch(Row row);

  abstract Neighbourhood<T> neighbourhood();

  /**
   * The likenesses found, each once. They come to the driver, about 200 bytes each.
   *
   * @param rows with the bucket as {@code bucket}
   */
  List<Edge> edges(Dataset<Row> rows) {
    List<Edge> edges = new ArrayList<>();
    rows.repartition(functions.col(KEY))
        .sortWithinPartitions(KEY, order())
        .mapPartitions((MapPartitionsFunction<Row, Row>) this::found, Encoders.row(EDGE))
        .groupBy("first", "first_day", "second", "second_day")
        .agg(functions.min("tier"))
        .toLocalIterator()
        .forEachRemaining(
            row ->
                edges.add(
                    new Edge(
                        row.getString(0),
                        row.getInt(1),
                        row.getString(2),
                        row.getInt(3),
                        Tier.values()[row.getInt(4)])));
    return edges;
  }

  private Iterator<Row> found(Iterator<Row> sorted) {
    Neighbourhood<T> neighbourhood = neighbourhood();
    return new Flattened<>(
        sorted,
        row -> {
          List<Row> edges = new ArrayList<>();
          long key = row.getLong(row.fieldIndex(KEY));
          neighbourhood.add(key, sketch(row), edge -> edges.add(row(edge)));
          return edges;
        });
  }

  private static Row row(Edge edge) {
    return RowFactory.create(
        edge.first(), edge.firstDay(), edge.second(), edge.secondDay(), edge.tier().ordinal());
  }

  static int[] ints(Row row, String column) {
    List<Integer> values = row.getList(row.fieldIndex(column));
    return values.stream().mapToInt(Integer::intValue).toArray();
  }
}
