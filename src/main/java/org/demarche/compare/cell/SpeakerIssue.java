package org.demarche.compare.cell;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.compare.Position;
import org.demarche.compare.Settings;
import org.demarche.compare.Utterance;
import org.demarche.compare.stat.Interval;
import org.demarche.compare.story.Canonical;
import org.demarche.compare.story.Cell;
import org.demarche.compare.story.Tally;
import org.demarche.stance.Stance;

/**
 * Where a speaker stands on an issue: the mean score of its distinct statements.
 *
 * @param labels how many statements (reprints counted) carry each label; none is absent
 */
public record SpeakerIssue(
    String speaker, String issue, Map<Stance.Label, Integer> labels, Cell cell) {

  /** The values that a score can have. */
  public static final Interval SCORES = new Interval(-1, 1);

  public SpeakerIssue {
    labels = Map.copyOf(labels);
  }

  private static final class Counts {
    private final Tally tally = new Tally();
    private final Map<Stance.Label, Integer> labels = new EnumMap<>(Stance.Label.class);

    private Counts() {
      for (Stance.Label label : Stance.Label.values()) {
        labels.put(label, 0);
      }
    }

    private void add(Utterance utterance, Position position) {
      tally.add(utterance, position.score());
      labels.merge(position.label(), 1, Integer::sum);
    }
  }

  /** By speaker and issue; whatever the order of the utterances, the same figures. */
  public static List<SpeakerIssue> compare(Collection<Utterance> utterances, Settings settings) {
    Map<String, Map<String, Counts>> cells = new TreeMap<>();
    for (Utterance utterance : Canonical.order(utterances)) {
      for (Position position : utterance.positions()) {
        cells
            .computeIfAbsent(utterance.speaker(), speaker -> new TreeMap<>())
            .computeIfAbsent(position.issue(), issue -> new Counts())
            .add(utterance, position);
      }
    }
    return cells.entrySet().parallelStream()
        .flatMap(
            speaker ->
                speaker.getValue().entrySet().stream()
                    .map(issue -> row(speaker.getKey(), issue, settings)))
        .toList();
  }

  private static SpeakerIssue row(
      String speaker, Map.Entry<String, Counts> issue, Settings settings) {
    Counts counts = issue.getValue();
    return new SpeakerIssue(
        speaker,
        issue.getKey(),
        counts.labels,
        counts.tally.cell(
            SCORES, settings.bootstrap("speaker_issue", speaker, issue.getKey()), settings));
  }
}
