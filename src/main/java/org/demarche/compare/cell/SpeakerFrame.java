package org.demarche.compare.cell;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.compare.Settings;
import org.demarche.compare.Utterance;
import org.demarche.compare.stat.Interval;
import org.demarche.compare.story.Canonical;
import org.demarche.compare.story.Cell;
import org.demarche.compare.story.Tally;

/**
 * How much of what a speaker says is put in a frame: the share of its distinct statements. Shares
 * of a speaker may sum to more than 1, as a statement may be put in several frames.
 */
public record SpeakerFrame(String speaker, String frame, Cell cell) {

  /** The values that a share can have. */
  public static final Interval SHARES = new Interval(0, 1);

  /**
   * By speaker and frame. A speaker of whom enough is known has a row, with share 0 where need be,
   * for each frame that anybody uses; another has rows for the frames that it uses, suppressed.
   */
  public static List<SpeakerFrame> compare(Collection<Utterance> utterances, Settings settings) {
    Map<String, List<Utterance>> bySpeaker =
        Canonical.order(utterances).stream()
            .collect(Collectors.groupingBy(Utterance::speaker, TreeMap::new, Collectors.toList()));
    Set<String> all = frames(utterances);
    return bySpeaker.values().parallelStream().flatMap(own -> rows(own, all, settings)).toList();
  }

  private static Set<String> frames(Collection<Utterance> utterances) {
    return utterances.stream()
        .flatMap(utterance -> utterance.frames().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<SpeakerFrame> rows(
      List<Utterance> own, Set<String> all, Settings settings) {
    String speaker = own.get(0).speaker();
    Tally statements = new Tally();
    own.forEach(utterance -> statements.add(utterance, 1));
    Set<String> frames = statements.enough(settings) ? all : new HashSet<>(frames(own));
    return frames.stream()
        .sorted()
        .map(
            frame -> {
              Tally tally = new Tally();
              own.forEach(said -> tally.add(said, said.frames().contains(frame) ? 1 : 0));
              return new SpeakerFrame(
                  speaker,
                  frame,
                  tally.cell(
                      SHARES, settings.bootstrap("speaker_frame", speaker, frame), settings));
            });
  }
}
