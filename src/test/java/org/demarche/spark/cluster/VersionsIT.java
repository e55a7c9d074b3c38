package org.demarche.spark.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.demarche.compare.cluster.Clustering;
import org.demarche.compare.cluster.Sketch;
import org.demarche.compare.cluster.Vocabulary;
import org.demarche.spark.job.Sessions;
import org.junit.jupiter.api.Test;

class VersionsIT {

  private static final List<String> WORDS =
      List.of("convoy", "ridge", "harbour", "treaty", "ministry", "soldier", "bridge", "ration");

  private final SparkSession spark = Sessions.open("local[2]");
  private final Random random = new Random(6);

  /** Statements in families: the same words, cut, or with one word changed. */
  private List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (int family = 0; family < 60; family++) {
      List<String> words = new ArrayList<>();
      for (int i = 0; i < 14; i++) {
        words.add(WORDS.get(random.nextInt(WORDS.size())) + random.nextInt(30));
      }
      texts.add(String.join(" ", words));
      texts.add(String.join(" ", words.subList(0, 9)));
      words.set(5, "tribunal");
      texts.add(String.join(" ", words));
    }
    return texts;
  }

  private Dataset<Row> statements(List<Row> rows, int partitions) {
    StructType attribution =
        new StructType()
            .add("country", DataTypes.StringType)
            .add("speaker_type", DataTypes.StringType)
            .add("speaker_id", DataTypes.StringType);
    StructType schema =
        new StructType()
            .add("published_on", DataTypes.DateType)
            .add(
                "s",
                new StructType()
                    .add("statement_id", DataTypes.StringType)
                    .add("act", DataTypes.StringType)
                    .add("content", DataTypes.StringType)
                    .add("attributions", DataTypes.createArrayType(attribution)));
    return spark.createDataFrame(rows, schema).repartition(partitions);
  }

  @Test
  void clusters_areThoseFoundInMemory_whateverThePartitions() {
    Vocabulary vocabulary = new Vocabulary();
    List<Sketch> sketches = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    Date day = Date.valueOf("2026-01-06");
    for (String text : texts()) {
      String id = "s" + sketches.size();
      int date = (int) day.toLocalDate().toEpochDay();
      sketches.add(Sketch.of(vocabulary, id, date, List.of("north"), "ASSERT", text));
      Row speaker = RowFactory.create("north", "person", "someone");
      rows.add(RowFactory.create(day, RowFactory.create(id, "ASSERT", text, new Row[] {speaker})));
    }
    Map<String, String> inMemory = Clustering.of(sketches);
    Collections.shuffle(rows, random);

    assertThat(inMemory).hasSizeGreaterThan(150);
    for (int partitions : new int[] {1, 7}) {
      assertThat(StatementVersions.clusters(statements(rows, partitions))).isEqualTo(inMemory);
    }
  }

  @Test
  void aReprint_isADuplicateOfTheEarliest() {
    List<String> texts = texts();
    String wire = String.join(". ", texts.subList(0, 20));
    StructType schema =
        new StructType()
            .add("doc_id", DataTypes.StringType)
            .add("published_on", DataTypes.DateType)
            .add("text", DataTypes.StringType);
    Dataset<Row> articles =
        spark.createDataFrame(
            List.of(
                RowFactory.create("later", Date.valueOf("2026-01-07"), "Read more. " + wire),
                RowFactory.create("wire", Date.valueOf("2026-01-06"), wire),
                RowFactory.create("undated", null, wire),
                RowFactory.create(
                    "other", Date.valueOf("2026-01-06"), String.join(". ", texts.subList(60, 80))),
                RowFactory.create("empty", Date.valueOf("2026-01-06"), "")),
            schema);

    assertThat(ArticleReprints.originals(articles))
        .containsOnly(Map.entry("later", "wire"), Map.entry("undated", "wire"));
  }
}
