package org.demarche.spark.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.demarche.report.Piece;
import org.demarche.report.SameStatement;
import org.demarche.spark.parquet.StoredRow;
import org.demarche.text.Span;

/** Finds the statements that most outlets print, and what each makes of them. */
final class SameReader {

  private static final int MOST = 12;
  private static final int VERSIONS = 10;

  /** A statement of a few words, as "the agreement", tells nothing beside its other versions. */
  private static final int WORDS = 6;

  private static final Comparator<StoredRow> TELLING =
      Comparator.comparingInt((StoredRow row) -> -row.count("n_outlets"))
          .thenComparingInt(row -> -row.count("n_condition_dropped"))
          .thenComparingInt(row -> -row.count("n_truncated"))
          .thenComparing(row -> row.id("cluster_id"));

  private SameReader() {}

  static List<SameStatement> read(Folder folder, Cast cast) {
    List<StoredRow> clusters = new ArrayList<>();
    folder
        .table("statement_clusters")
        .read(
            row -> {
              boolean longEnough = Folder.textOr(row, "content", "").split("\\s+").length >= WORDS;
              if (row.count("n_outlets") > 1 && longEnough) {
                clusters.add(row);
                if (clusters.size() > 50 * MOST) {
                  clusters.sort(TELLING);
                  clusters.subList(MOST, clusters.size()).clear();
                }
              }
            });
    clusters.sort(TELLING);
    Map<String, List<StoredRow>> versions = new LinkedHashMap<>();
    clusters.stream()
        .limit(MOST)
        .forEach(row -> versions.put(row.id("cluster_id"), new ArrayList<>()));
    folder
        .table("quote_variants")
        .read(
            row -> {
              if (versions.containsKey(row.id("cluster_id"))) {
                versions.get(row.id("cluster_id")).add(row);
              }
            });
    Map<String, String> speakers = speakers(folder, cast, versions);
    List<SameStatement> same = new ArrayList<>();
    versions.forEach(
        (cluster, rows) -> {
          if (!rows.isEmpty()) {
            same.add(same(rows, speakers, "same-" + (same.size() + 1)));
          }
        });
    return same;
  }

  private static Map<String, String> speakers(
      Folder folder, Cast cast, Map<String, List<StoredRow>> versions) {
    Set<String> references = new HashSet<>();
    versions.values().forEach(rows -> rows.forEach(row -> references.add(row.id("reference_id"))));
    Map<String, String> speakers = new HashMap<>();
    folder
        .table("attributions")
        .read(
            row -> {
              if (references.contains(row.id("statement_id"))) {
                speakers.merge(
                    row.id("statement_id"),
                    cast.name(row.id("speaker_id")),
                    (a, b) -> a + ", " + b);
              }
            },
            "statement_id",
            "speaker_id");
    return speakers;
  }

  private static SameStatement same(List<StoredRow> rows, Map<String, String> speakers, String id) {
    String reference = rows.get(0).id("reference_id");
    Comparator<StoredRow> fullestFirst =
        Comparator.comparing((StoredRow row) -> !row.id("statement_id").equals(reference))
            .thenComparing(row -> String.valueOf(row.date("published_on")))
            .thenComparing(row -> row.id("statement_id"));
    rows.sort(fullestFirst);
    String full = rows.get(0).id("content");
    long outlets = rows.stream().map(row -> row.text("outlet")).distinct().count();
    return new SameStatement(
        id,
        speakers.get(reference),
        (int) outlets,
        rows.stream().limit(VERSIONS).map(row -> version(row, reference, full)).toList());
  }

  private static SameStatement.Version version(StoredRow row, String reference, String full) {
    boolean fullest = row.id("statement_id").equals(reference);
    return new SameStatement.Version(
        row.text("outlet"),
        row.has("published_on")
            ? Objects.requireNonNull(row.date("published_on")).toString()
            : null,
        fullest ? "fullest version" : row.id("relation"),
        row.id("relation").equals("truncated")
            ? marked(full, row.spans("dropped_spans"))
            : List.of(new Piece(row.id("content"), Piece.Mark.CONTENT)),
        row.flag("condition_dropped"),
        row.text("dropped_condition"),
        row.text("cue"),
        row.flag("cue_changed"),
        "distancing".equals(row.text("cue_class")));
  }

  private static List<Piece> marked(String full, List<Span> dropped) {
    List<Piece> pieces = new ArrayList<>();
    int reached = 0;
    for (Span span : dropped) {
      int begin = full.offsetByCodePoints(0, span.begin());
      int end = full.offsetByCodePoints(0, span.end());
      pieces.add(new Piece(full.substring(reached, begin), Piece.Mark.CONTENT));
      pieces.add(new Piece(full.substring(begin, end), Piece.Mark.DROPPED));
      reached = end;
    }
    pieces.add(new Piece(full.substring(reached), Piece.Mark.CONTENT));
    return pieces;
  }
}
