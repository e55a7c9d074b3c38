package org.demarche.compare.network;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.compare.Position;
import org.demarche.compare.Utterance;

/** How often one actor takes each side of each issue, each distinct statement counted once. */
final class Sides {

  private final Map<String, Map<String, Double>> scores = new TreeMap<>();

  private Sides() {}

  /** By actor. Statements that take no side, or both, are left out. */
  static Map<String, Sides> of(Collection<Utterance> utterances, Window window) {
    Map<String, Sides> actors = new TreeMap<>();
    for (Utterance utterance : utterances) {
      if (window.holds(utterance.date())) {
        for (Position position : utterance.positions()) {
          double side =
              switch (position.label()) {
                case SUPPORT -> 1;
                case OPPOSE -> -1;
                case AMBIVALENT, NEUTRAL -> 0;
              };
          actors
              .computeIfAbsent(utterance.speaker(), actor -> new Sides())
              .scores
              .computeIfAbsent(position.issue(), issue -> new TreeMap<>())
              .merge(utterance.cluster(), side, Double::sum);
        }
      }
    }
    actors.values().removeIf(sides -> sides.issues().isEmpty());
    return actors;
  }

  /** The issues on which the actor takes a side. */
  Set<String> issues() {
    Set<String> issues = new TreeSet<>(scores.keySet());
    issues.removeIf(issue -> support(issue) + oppose(issue) == 0);
    return issues;
  }

  int support(String issue) {
    return count(issue, 1);
  }

  int oppose(String issue) {
    return count(issue, -1);
  }

  private int count(String issue, int sign) {
    return (int)
        scores.getOrDefault(issue, Map.of()).values().stream()
            .filter(score -> score * sign > 0)
            .count();
  }

  /** Sides taken: two for an issue of which the actor took both. */
  int positions() {
    return issues().stream()
        .mapToInt(issue -> Math.min(1, support(issue)) + Math.min(1, oppose(issue)))
        .sum();
  }

  int statements() {
    return issues().stream().mapToInt(issue -> support(issue) + oppose(issue)).sum();
  }
}
