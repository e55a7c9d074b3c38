package org.demarche.spark.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.demarche.report.Figure;
import org.demarche.report.Gap;
import org.demarche.report.Stand;
import org.demarche.spark.parquet.StoredRow;
import org.jspecify.annotations.Nullable;

/** Reads where speakers or governments stand, and how far they lie apart. */
final class StandReader {
  private final Folder folder;
  private final Predicate<String> speakers;
  private final Predicate<String> issues;

  /**
   * @param speakers those to be read; {@code issues} likewise
   */
  StandReader(Folder folder, Predicate<String> speakers, Predicate<String> issues) {
    this.folder = folder;
    this.speakers = speakers;
    this.issues = issues;
  }

  List<Stand> stands(String table) {
    List<Stand> stands = new ArrayList<>();
    folder
        .table(table)
        .read(
            row -> {
              if (speakers.test(row.id("speaker_id")) && issues.test(row.id("issue_id"))) {
                stands.add(stand(row));
              }
            });
    return stands;
  }

  private static Stand stand(StoredRow row) {
    return new Stand(
        row.id("speaker_id"),
        row.id("issue_id"),
        row.has("period_start") ? String.valueOf(row.date("period_start")) : null,
        row.count("n_support"),
        row.count("n_oppose"),
        row.count("n_ambivalent"),
        row.count("n_neutral"),
        row.count("n_clusters"),
        row.count("n_stories"),
        Folder.figure(row, "mean_score", "ci_low", "ci_high"));
  }

  /**
   * The gaps between these.
   *
   * @param stands where the speakers stand, as {@link #stands} read it
   */
  List<Gap> gaps(String table, List<Stand> stands) {
    Map<List<String>, Stand> known = new HashMap<>();
    stands.forEach(stand -> known.put(List.of(stand.speaker(), stand.issue()), stand));
    List<Gap> gaps = new ArrayList<>();
    folder
        .table(table)
        .read(
            row -> {
              @Nullable Figure figure = Folder.figure(row, "gap", "ci_low", "ci_high");
              if (row.has("issue_id") && figure != null) {
                Stand side = known.get(List.of(row.id("speaker_id"), row.id("issue_id")));
                Stand other = known.get(List.of(row.id("other_id"), row.id("issue_id")));
                if (side != null && other != null) {
                  gaps.add(new Gap(side, other, figure, row.number("q_value")));
                }
              }
            });
    return gaps;
  }
}
