package org.demarche.spark.cluster;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.demarche.compare.cluster.Clusters;
import org.demarche.compare.cluster.Neighbourhood;
import org.demarche.compare.cluster.Sketch;
import org.demarche.compare.cluster.StatementKeys;
import org.demarche.compare.cluster.Vocabulary;

/** Puts the versions of one statement together, as {@link Clusters} says. */
public final class StatementVersions extends Bucketed<Sketch> {

  private static final long serialVersionUID = 1L;

  private static final ArrayType INTS = DataTypes.createArrayType(DataTypes.IntegerType, false);

  private static final StructType SKETCH =
      new StructType()
          .add(KEY, DataTypes.LongType)
          .add("id", DataTypes.StringType)
          .add("day", DataTypes.IntegerType)
          .add("sides", INTS)
          .add("force", DataTypes.IntegerType)
          .add("words", INTS)
          .add("content", INTS)
          .add("negations", INTS)
          .add("numbers", INTS)
          .add("turning", INTS);

  /**
   * Whom a statement's speakers speak for: their countries, else themselves. Of an unnamed speaker
   * without a country nothing is known, so that any side may be its own.
   */
  private static final String SIDES =
      "filter(transform(s.attributions, a -> coalesce(a.country,"
          + " IF(a.speaker_type IN ('unnamed', 'collective'), NULL, a.speaker_id))),"
          + " side -> side IS NOT NULL)";

  private StatementVersions() {}

  /**
   * @param statements as {@link org.demarche.spark.table.Sources#statements()}
   * @return the cluster of each statement that is not alone in its own
   */
  public static Map<String, String> clusters(Dataset<Row> statements) {
    StatementVersions versions = new StatementVersions();
    Dataset<Row> sketches =
        statements
            .selectExpr(
                "s.statement_id AS id",
                "unix_date(published_on) AS day",
                SIDES + " AS sides",
                "s.act AS act",
                "s.content AS content")
            .mapPartitions(
                (MapPartitionsFunction<Row, Row>) StatementVersions::sketches,
                Encoders.row(SKETCH));
    return Clusters.of(versions.edges(sketches));
  }

  private static Iterator<Row> sketches(Iterator<Row> statements) {
    Vocabulary vocabulary = new Vocabulary();
    return new Flattened<>(statements, row -> rows(sketch(vocabulary, row)));
  }

  private static Sketch sketch(Vocabulary vocabulary, Row row) {
    return Sketch.of(
        vocabulary,
        row.getString(0),
        row.isNullAt(1) ? Sketch.UNDATED : row.getInt(1),
        row.getList(2),
        row.getString(3),
        row.getString(4));
  }

  private static List<Row> rows(Sketch sketch) {
    List<Row> rows = new ArrayList<>();
    LongStream.of(StatementKeys.of(sketch))
        .forEach(
            key ->
                rows.add(
                    RowFactory.create(
                        key,
                        sketch.id(),
                        sketch.day(),
                        sketch.sides(),
                        sketch.force(),
                        sketch.words(),
                        sketch.content(),
                        sketch.negations(),
                        sketch.numbers(),
                        sketch.turning())));
    return rows;
  }

  @Override
  String[] order() {
    return new String[] {"day", "words", "id"};
  }

  @Override
  Sketch sketch(Row row) {
    return new Sketch(
        row.getAs("id"),
        row.<Integer>getAs("day"),
        ints(row, "sides"),
        row.<Integer>getAs("force"),
        ints(row, "words"),
        ints(row, "content"),
        ints(row, "negations"),
        ints(row, "numbers"),
        ints(row, "turning"));
  }

  @Override
  Neighbourhood<Sketch> neighbourhood() {
    return Neighbourhood.ofStatements();
  }
}
