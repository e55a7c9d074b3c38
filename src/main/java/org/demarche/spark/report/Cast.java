package org.demarche.spark.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.demarche.report.Code;
import org.demarche.spark.parquet.StoredRow;

/**
 * Who and what the report shows: the speakers who say most on issues, the issues most spoken of,
 * the frames most used.
 *
 * @param names of all speakers, by id
 * @param speakers shown, by id, who say most first
 */
record Cast(
    Map<String, String> names,
    Map<String, Code> speakers,
    Map<String, Code> issues,
    Map<String, Code> frames) {

  private static final int SPEAKERS = 14;
  private static final int ISSUES = 12;
  private static final int FRAMES = 12;

  /** The frame of what no frame covers says nothing. */
  private static final String OTHER = "other";

  static Cast read(Folder folder) {
    Map<String, StoredRow> rows = new HashMap<>();
    folder.table("speakers").read(row -> rows.put(row.id("speaker_id"), row));
    Map<String, Code> codes = codes(folder);
    Map<String, Long> onIssues = new TreeMap<>();
    Map<String, Long> issues = new TreeMap<>();
    folder
        .table("speaker_issue")
        .read(
            row -> {
              onIssues.merge(row.id("speaker_id"), (long) row.count("n_clusters"), Long::sum);
              issues.merge(row.id("issue_id"), (long) row.count("n_clusters"), Long::sum);
            });
    List<String> speakers = speakers(onIssues, rows);
    Map<String, String> names = new HashMap<>();
    rows.forEach((id, row) -> names.put(id, row.id("name")));
    Map<String, Code> shown = new LinkedHashMap<>();
    speakers.forEach(id -> shown.put(id, speaker(id, rows)));
    return new Cast(
        names, shown, codes(issues, ISSUES, codes), codes(frames(folder), FRAMES, codes));
  }

  private static Map<String, Code> codes(Folder folder) {
    Map<String, Code> codes = new HashMap<>();
    if (folder.table("codes").exists()) {
      folder
          .table("codes")
          .read(
              row ->
                  codes.put(
                      row.id("code_id"),
                      new Code(
                          row.id("code_id"),
                          row.id("name"),
                          Folder.textOr(row, "definition", ""))));
    }
    return codes;
  }

  /** Who takes a side; where nobody does, who says most. */
  private static List<String> speakers(Map<String, Long> onIssues, Map<String, StoredRow> rows) {
    Stream<String> ids = onIssues.isEmpty() ? rows.keySet().stream() : onIssues.keySet().stream();
    return ids.filter(rows::containsKey)
        .sorted(
            Comparator.comparingLong((String id) -> -onIssues.getOrDefault(id, 0L))
                .thenComparingInt(id -> -rows.get(id).count("n_statements"))
                .thenComparing(Comparator.naturalOrder()))
        .limit(SPEAKERS)
        .sorted(
            Comparator.comparingInt((String id) -> -rows.get(id).count("n_statements"))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private static Code speaker(String id, Map<String, StoredRow> rows) {
    StoredRow row = Objects.requireNonNull(rows.get(id));
    String affiliation = row.text("affiliation");
    String note = affiliation == null ? "" : affiliation;
    return new Code(
        id,
        row.id("name"),
        (note.isEmpty() ? "" : note + ", ") + statements(row.count("n_statements")));
  }

  private static String statements(int n) {
    return n == 1 ? "1 statement" : n + " statements";
  }

  private static Map<String, Long> frames(Folder folder) {
    Map<String, Long> used = new TreeMap<>();
    folder
        .table("speaker_frame")
        .read(
            row -> {
              double share = row.number("share");
              long n = Double.isNaN(share) ? 0 : Math.round(1000 * share * row.count("n"));
              if (!row.id("frame_id").equals(OTHER)) {
                used.merge(row.id("frame_id"), n, Long::sum);
              }
            });
    used.values().removeIf(n -> n == 0);
    return used;
  }

  private static Map<String, Code> codes(
      Map<String, Long> used, int most, Map<String, Code> known) {
    Map<String, Code> codes = new LinkedHashMap<>();
    used.keySet().stream()
        .sorted(
            Comparator.comparingLong((String id) -> -used.get(id))
                .thenComparing(Comparator.naturalOrder()))
        .limit(most)
        .forEach(id -> codes.put(id, known.getOrDefault(id, Code.of(id))));
    return codes;
  }

  boolean shows(String speaker) {
    return speakers.containsKey(speaker);
  }

  String name(String speaker) {
    return names.getOrDefault(speaker, speaker);
  }
}
