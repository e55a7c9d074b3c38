package org.demarche.compare.pair;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.compare.Position;
import org.demarche.compare.Utterance;
import org.demarche.compare.story.Tally;

/** All that one speaker says, as {@link Divergences} needs it. */
final class Voice {

  private static final Tally SILENT = new Tally();

  private final String speaker;
  private final Tally said = new Tally();
  private final Tally framed = new Tally();
  private final Map<String, Tally> issues = new TreeMap<>();
  private final Map<String, Map<String, List<String>>> frames = new TreeMap<>();

  Voice(String speaker) {
    this.speaker = speaker;
  }

  void add(Utterance utterance) {
    said.add(utterance, 1);
    for (Position position : utterance.positions()) {
      issues
          .computeIfAbsent(position.issue(), issue -> new Tally())
          .add(utterance, position.score());
    }
    if (!utterance.frames().isEmpty()) {
      framed.add(utterance, 1);
      frames
          .computeIfAbsent(utterance.story(), story -> new HashMap<>())
          .putIfAbsent(utterance.cluster(), utterance.frames());
    }
  }

  String speaker() {
    return speaker;
  }

  int statements() {
    return said.clusters();
  }

  Set<String> issues() {
    return issues.keySet();
  }

  Tally on(String issue) {
    return issues.getOrDefault(issue, SILENT);
  }

  Tally framed() {
    return framed;
  }

  /** For each story how many of its distinct statements are put in each frame. */
  Map<String, double[]> frames(List<String> ids) {
    Map<String, double[]> counts = new TreeMap<>();
    frames.forEach(
        (story, clusters) -> {
          double[] row = new double[ids.size()];
          clusters.values().forEach(own -> own.forEach(frame -> row[ids.indexOf(frame)]++));
          counts.put(story, row);
        });
    return counts;
  }
}
