package org.demarche.bench;

import java.io.Serializable;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Coded articles of an invented news archive: a hundred articles a day of five statements each, of
 * which three in ten are versions of what another article printed within the last days, with a tenth
 * of the words changed or the end cut off.
 */
final class PlantedArchive implements Serializable {
  static final int EACH = 5;
  private static final long serialVersionUID = 1L;
  private static final int A_DAY = 100;
  private static final int WORDS = 20_000;
  private static final int SPEAKERS = 300;
  private static final int ISSUES = 12;
  private static final int FRAMES = 14;
  private static final int OUTLETS = 40;
  private static final List<String> FUNCTION =
      List.of("the", "of", "to", "in", "and", "that", "a", "for", "is", "on", "with", "by", "it");
  private static final List<String> LABELS = List.of("support", "oppose", "neutral");

  private PlantedArchive() {}

  private static ArrayType arrayOf(StructType struct) {
    return DataTypes.createArrayType(struct);
  }

  private static StructType strings(String... names) {
    StructType struct = new StructType();
    for (String name : names) {
      struct = struct.add(name, DataTypes.StringType);
    }
    return struct;
  }

  private static final StructType STATEMENT =
      strings("statement_id", "kind", "content", "cue", "cue_class", "condition", "act")
          .add(
              "attributions",
              arrayOf(
                  strings("speaker_id", "speaker_name", "speaker_type", "country")
                      .add("share", DataTypes.DoubleType)))
          .add("stances", arrayOf(strings("issue_id", "label").add("score", DataTypes.DoubleType)))
          .add("frames", arrayOf(strings("frame_id").add("score", DataTypes.DoubleType)));

  private static final StructType ARTICLE =
      strings("doc_id", "outlet", "text")
          .add("published_on", DataTypes.DateType)
          .add("statements", arrayOf(STATEMENT));

  /** As many articles as give so many statements. */
  static Dataset<Row> of(SparkSession spark, int statements) {
    return spark
        .range(0, statements / EACH, 1, 8)
        .map(
            (MapFunction<Long, Row>) number -> article(number.intValue()), Encoders.row(ARTICLE));
  }

  private static Row article(int number) {
    List<Row> statements = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < EACH; at++) {
      Row statement = statement(number, at);
      statements.add(statement);
      text.append(statement.getString(2)).append(". ");
    }
    return RowFactory.create(
        "doc" + number,
        "Outlet " + number % OUTLETS,
        text.toString(),
        Date.valueOf(LocalDate.of(2024, 1, 1).plusDays(number / A_DAY)),
        statements.toArray(Row[]::new));
  }

  private static Row statement(int article, int at) {
    SplittableRandom own = new SplittableRandom(article * 31L + at);
    boolean version = article > 2 * A_DAY && own.nextInt(10) < 3;
    int source = version ? article - 1 - own.nextInt(2 * A_DAY) : article;
    SplittableRandom family = new SplittableRandom(source * 31L + at + 7_000_000_007L);
    int speaker = (int) Math.pow(SPEAKERS, family.nextDouble()) - 1;
    int issue = family.nextInt(ISSUES);
    List<String> words = words(family);
    if (version && own.nextInt(4) == 0) {
      words = words.subList(0, words.size() * 2 / 3);
    } else if (version) {
      for (int edits = own.nextInt(words.size() / 10 + 1); edits > 0; edits--) {
        words.set(own.nextInt(words.size()), word(own));
      }
    }
    double side = (speaker * 7 + issue * 3) % 5 - 2;
    double score = Math.max(-1, Math.min(1, side / 2 + family.nextDouble() - .5));
    Row[] stances =
        family.nextInt(10) < 4
            ? new Row[] {
              RowFactory.create(
                  "issue" + issue, LABELS.get(score > .2 ? 0 : score < -.2 ? 1 : 2), score)
            }
            : new Row[0];
    return RowFactory.create(
        "s" + article + "-" + at,
        own.nextInt(3) == 0 ? "direct" : "indirect",
        String.join(" ", words),
        "said",
        own.nextInt(20) == 0 ? "distancing" : "neutral",
        null,
        "ASSERT",
        new Row[] {
          RowFactory.create(
              "speaker" + speaker, "Speaker " + speaker, "person", "country" + speaker % 9, 1.0)
        },
        stances,
        new Row[] {RowFactory.create("frame" + (speaker + family.nextInt(4)) % FRAMES, .8)});
  }

  private static List<String> words(SplittableRandom random) {
    List<String> words = new ArrayList<>();
    for (int length = 10 + random.nextInt(30); length > 0; length--) {
      words.add(word(random));
    }
    return words;
  }

  /** Every other one a function word; the others as frequent as Zipf says. */
  private static String word(SplittableRandom random) {
    return random.nextBoolean()
        ? FUNCTION.get(random.nextInt(FUNCTION.size()))
        : "w" + Integer.toString((int) Math.pow(WORDS, random.nextDouble()) * 46_337 % 1_000_003, 26);
  }
}
