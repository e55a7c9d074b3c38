package org.demarche.cli.output;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.compare.gold.Labels;
import org.demarche.compare.gold.MachineCoding;
import org.demarche.spark.parquet.StoredRow;
import org.jspecify.annotations.Nullable;

/** All statements of an output with all their labels, from its tables. */
public final class Population {

  /** The score from which a frame counts in the comparison tables. */
  private static final double SHOWN = 0.5;

  /** What one statement's rows say, while they are gathered. */
  private static final class Gathered {
    private String document = "";
    private @Nullable String cluster;
    private @Nullable String kind;
    private @Nullable String act;
    private @Nullable String resolution;
    private final TreeSet<String> speakers = new TreeSet<>();
    private final Map<String, String> stances = new TreeMap<>();
    private final Map<String, Double> scores = new TreeMap<>();
    private final TreeSet<String> frames = new TreeSet<>();
    private final Map<String, Double> confidences = new TreeMap<>();

    private String cluster(String id) {
      return cluster == null ? id : cluster;
    }

    private void confidence(String variable, double confidence) {
      if (!Double.isNaN(confidence)) {
        confidences.merge(variable, confidence, Math::min);
      }
    }
  }

  /** Where a statement is printed; its story is the article that this one reprints, or itself. */
  private record Printing(
      String document, String story, @Nullable String outlet, @Nullable LocalDate date) {
    private static final Printing NOWHERE = new Printing("", "", null, null);
  }

  /** The story of a statement is that of its first printing, as in the comparison tables. */
  private static final Comparator<Printing> FIRST =
      Comparator.comparing(
              Printing::date, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(Printing::document);

  private Population() {}

  /** By statement id, in the order of the table. */
  public static Map<String, MachineCoding> read(Output output) {
    Map<String, Gathered> statements = new LinkedHashMap<>();
    output
        .table("statements")
        .read(
            row -> statements.put(row.id("statement_id"), statement(row)),
            "statement_id",
            "doc_id",
            "cluster_id",
            "kind",
            "act",
            "act_confidence",
            "confidence");
    labels(output, statements);
    Map<String, Printing> documents = documents(output);
    Map<String, Integer> reprints = new HashMap<>();
    Map<String, Printing> first = new HashMap<>();
    statements.forEach(
        (id, s) -> {
          reprints.merge(s.cluster(id), 1, Integer::sum);
          first.merge(
              s.cluster(id),
              Objects.requireNonNullElse(documents.get(s.document), Printing.NOWHERE),
              (a, b) -> FIRST.compare(a, b) <= 0 ? a : b);
        });
    Map<String, MachineCoding> codings = new LinkedHashMap<>();
    statements.forEach(
        (id, s) ->
            codings.put(
                id,
                new MachineCoding(
                    id,
                    Objects.requireNonNull(first.get(s.cluster(id))).story,
                    1.0 / Objects.requireNonNull(reprints.get(s.cluster(id))),
                    Objects.requireNonNullElse(documents.get(s.document), Printing.NOWHERE).outlet,
                    s.resolution,
                    new Labels(true, s.kind, s.speakers, s.act, s.stances, s.frames),
                    s.scores,
                    s.confidences)));
    return codings;
  }

  private static Map<String, Printing> documents(Output output) {
    Map<String, Printing> documents = new HashMap<>();
    output
        .table("documents")
        .read(
            row -> {
              String id = row.id("doc_id");
              String original = row.text("duplicate_of");
              documents.put(
                  id,
                  new Printing(
                      id,
                      original == null ? id : original,
                      row.text("outlet"),
                      row.date("published_on")));
            },
            "doc_id",
            "outlet",
            "duplicate_of",
            "published_on");
    return documents;
  }

  private static Gathered statement(StoredRow row) {
    Gathered statement = new Gathered();
    statement.document = row.id("doc_id");
    statement.cluster = row.text("cluster_id");
    statement.kind = row.text("kind");
    statement.act = row.text("act");
    statement.confidence("statement", row.number("confidence"));
    statement.confidence("act", row.number("act_confidence"));
    return statement;
  }

  private static void labels(Output output, Map<String, Gathered> statements) {
    output
        .table("attributions")
        .read(
            row -> {
              Gathered statement = of(statements, row);
              statement.speakers.add(row.id("speaker_id"));
              statement.resolution = row.text("resolution");
              statement.confidence("speaker", row.number("confidence"));
            },
            "statement_id",
            "speaker_id",
            "resolution",
            "confidence");
    output
        .table("stances")
        .read(
            row -> {
              Gathered statement = of(statements, row);
              statement.stances.put(row.id("issue_id"), row.id("label"));
              statement.scores.put(row.id("issue_id"), row.number("score"));
              statement.confidence("stance", row.number("confidence"));
            },
            "statement_id",
            "issue_id",
            "label",
            "score",
            "confidence");
    output
        .table("frames")
        .read(
            row -> {
              if (row.number("score") >= SHOWN) {
                of(statements, row).frames.add(row.id("frame_id"));
              }
            },
            "statement_id",
            "frame_id",
            "score");
  }

  private static Gathered of(Map<String, Gathered> statements, StoredRow row) {
    Gathered statement = statements.get(row.id("statement_id"));
    if (statement == null) {
      throw new IllegalStateException(
          "the tables are of different runs: no statement " + row.id("statement_id"));
    }
    return statement;
  }
}
