package org.demarche.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.demarche.stance.Stance;

/** Plants utterances for tests: each a statement, cluster and story of its own unless told. */
public final class Said {

  public static final LocalDate DAY = LocalDate.of(2026, 1, 5);

  private final List<Utterance> all = new ArrayList<>();

  public List<Utterance> all() {
    return all;
  }

  /** A stance on an issue, in a story. */
  public Said on(String issue, String speaker, String story, double score) {
    return add(speaker, "c" + all.size(), story, DAY, List.of(position(issue, score)), List.of());
  }

  /** The same statement printed again elsewhere, or by date. */
  public Said add(
      String speaker,
      String cluster,
      String story,
      LocalDate date,
      List<Position> positions,
      List<String> frames) {
    String id = "s" + all.size();
    all.add(
        new Utterance(
            id,
            speaker,
            1,
            cluster,
            story,
            "doc-" + story,
            "Outlet",
            date,
            true,
            false,
            positions,
            frames));
    return this;
  }

  public static Position position(String issue, double score) {
    Stance.Label label =
        score > 0 ? Stance.Label.SUPPORT : score < 0 ? Stance.Label.OPPOSE : Stance.Label.NEUTRAL;
    return new Position(issue, label, score);
  }
}
