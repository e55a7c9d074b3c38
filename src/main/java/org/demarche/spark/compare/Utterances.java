package org.demarche.spark.compare;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.demarche.codebook.speakers.Speakers;
import org.demarche.compare.Comparison;
import org.demarche.compare.Officials;
import org.demarche.compare.Position;
import org.demarche.compare.RollUp;
import org.demarche.compare.Settings;
import org.demarche.compare.Utterance;
import org.demarche.spark.cluster.Versions;
import org.demarche.stance.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Brings what is compared to the driver, without any text: some 400 bytes a statement, so that a
 * million take 400 MB. What is heavier than that, the clusters and the word counts, is made by the
 * executors.
 */
public final class Utterances {

  /** A statement as it is read, before its story is known. */
  private record Printed(
      String statement,
      String document,
      @Nullable String outlet,
      @Nullable LocalDate date,
      boolean direct,
      boolean distanced,
      List<Position> positions,
      List<String> frames,
      Row[] speakers) {}

  private static final Comparator<Printed> FIRST =
      Comparator.comparing(
              Printed::date, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(Printed::document);

  private final Versions versions;
  private final Map<String, String> pool = new HashMap<>();

  /** Of officials without a name, the country that they speak for. */
  private final Map<String, String> represented = new HashMap<>();

  private final Officials officials = new Officials();

  private Utterances(Versions versions) {
    this.versions = versions;
  }

  /** Reads and compares them, by the standard settings; the arguments as in {@link #read}. */
  public static Comparison compare(Dataset<Row> statements, Versions versions, Speakers speakers) {
    Utterances reading = new Utterances(versions);
    List<Utterance> utterances = reading.read(statements);
    RollUp rollUp = RollUp.of(utterances, speakers, reading.represented);
    return Comparison.of(utterances, rollUp, Settings.STANDARD);
  }

  /**
   * Reads them.
   *
   * @param statements with {@code doc_id}, {@code outlet}, {@code published_on} and the statement
   *     as {@code s}
   */
  public static List<Utterance> read(Dataset<Row> statements, Versions versions) {
    return new Utterances(versions).read(statements);
  }

  private List<Utterance> read(Dataset<Row> statements) {
    List<Printed> all = new ArrayList<>();
    statements
        .where("size(s.attributions) > 0")
        .selectExpr(
            "s.statement_id",
            "doc_id",
            "outlet",
            "published_on",
            "s.kind <> 'indirect'",
            "coalesce(s.cue_class = 'distancing', false)",
            "transform(s.stances, st -> struct(st.issue_id, st.label, st.score))",
            "transform(filter(s.frames, f -> f.score >= 0.5), f -> f.frame_id)",
            "transform(s.attributions, a -> struct(a.speaker_id, a.share,"
                + " IF(a.speaker_type IN ('person', 'media', 'document'), NULL, a.country),"
                + " a.speaker_name))")
        .toLocalIterator()
        .forEachRemaining(row -> all.add(printed(row)));
    Map<String, Printed> first = new HashMap<>();
    UnaryOperator<String> cluster = versions::cluster;
    all.forEach(
        each ->
            first.merge(
                cluster.apply(each.statement), each, (a, b) -> FIRST.compare(a, b) <= 0 ? a : b));
    List<Utterance> utterances = new ArrayList<>();
    for (Printed each : all) {
      String id = intern(cluster.apply(each.statement));
      String story = intern(versions.original(first.get(id).document));
      for (Row speaker : each.speakers) {
        represent(speaker);
        utterances.add(utterance(each, id, story, speaker));
      }
    }
    return utterances;
  }

  private void represent(Row speaker) {
    if (!speaker.isNullAt(2) && officials.speakForTheirs(speaker.getString(3))) {
      represented.put(intern(speaker.getString(0)), intern(speaker.getString(2)));
    }
  }

  private Utterance utterance(Printed each, String cluster, String story, Row speaker) {
    return new Utterance(
        each.statement,
        intern(speaker.getString(0)),
        speaker.getDouble(1),
        cluster,
        story,
        each.document,
        each.outlet,
        each.date,
        each.direct,
        each.distanced,
        each.positions,
        each.frames);
  }

  private Printed printed(Row row) {
    Date date = row.getDate(3);
    return new Printed(
        intern(row.getString(0)),
        intern(row.getString(1)),
        row.isNullAt(2) ? null : intern(row.getString(2)),
        date == null ? null : date.toLocalDate(),
        row.getBoolean(4),
        row.getBoolean(5),
        row.<Row>getList(6).stream().map(this::position).toList(),
        row.<String>getList(7).stream().map(this::intern).toList(),
        row.<Row>getList(8).toArray(Row[]::new));
  }

  private Position position(Row row) {
    return new Position(
        intern(row.getString(0)),
        Stance.Label.valueOf(row.getString(1).toUpperCase(Locale.ROOT)),
        row.getDouble(2));
  }

  /** One String object for all that are equal. */
  private String intern(String text) {
    return pool.computeIfAbsent(text, same -> same);
  }
}
