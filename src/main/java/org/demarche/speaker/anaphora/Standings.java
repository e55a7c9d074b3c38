package org.demarche.speaker.anaphora;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.speaker.way.Found;

/** Candidates for whom a pronoun means, each with its best score. */
final class Standings {

  private record Standing(int score, List<Found> who) {}

  private final Map<String, Standing> byIds = new LinkedHashMap<>();

  /** Notes a candidate, or several who spoke together; an earlier better score stays. */
  void add(int score, List<Found> who) {
    StringBuilder ids = new StringBuilder();
    who.forEach(one -> ids.append(one.entity().id()).append('+'));
    Standing earlier = byIds.get(ids.toString());
    if (earlier == null || earlier.score < score) {
      byIds.put(ids.toString(), new Standing(score, who));
    }
  }

  /** The best, the first noted of several; nobody where none reaches {@code worth}. */
  List<Found> best(int worth) {
    Standing best = null;
    for (Standing standing : byIds.values()) {
      best = best == null || standing.score > best.score ? standing : best;
    }
    return best == null || best.score < worth ? List.of() : best.who;
  }
}
