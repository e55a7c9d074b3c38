package org.demarche.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.codebook.speakers.Speakers;

/**
 * Counts what a person says as the office's too, and the office's as the government's: the
 * utterances of all who have anybody below them that speaks, each with what those below said while
 * they held their office. Compared as others are, they give the rolled-up figures.
 *
 * @param members of each such head who speaks for it, by id; the head itself where it speaks
 * @param roots the heads above whom there is none: states, mostly
 */
public record RollUp(
    List<Utterance> utterances,
    SortedMap<String, SortedSet<String>> members,
    SortedSet<String> roots) {

  public RollUp {
    utterances = List.copyOf(utterances);
  }

  /**
   * Along the codebook's parents and offices.
   *
   * @param represented the state that a speaker stands for which the codebook does not list ("a
   *     Syrian official"), by the speaker's id
   */
  public static RollUp of(
      Collection<Utterance> utterances, Speakers speakers, Map<String, String> represented) {
    SortedMap<String, SortedSet<String>> members = new TreeMap<>();
    List<Utterance> rolled = new ArrayList<>();
    for (Utterance utterance : utterances) {
      for (String head : above(utterance, speakers, represented)) {
        members.computeIfAbsent(head, id -> new TreeSet<>()).add(utterance.speaker());
        rolled.add(utterance.by(head));
      }
    }
    for (Utterance utterance : utterances) {
      if (members.containsKey(utterance.speaker())) {
        members.get(utterance.speaker()).add(utterance.speaker());
        rolled.add(utterance);
      }
    }
    SortedSet<String> roots = new TreeSet<>(members.keySet());
    roots.removeIf(head -> speakers.parent(head, null) != null);
    return new RollUp(rolled, members, roots);
  }

  /** What the roots said. */
  public List<Utterance> ofRoots() {
    return utterances.stream().filter(said -> roots.contains(said.speaker())).toList();
  }

  private static List<String> above(
      Utterance utterance, Speakers speakers, Map<String, String> represented) {
    List<String> lineage = speakers.lineage(utterance.speaker(), utterance.date());
    String state = represented.get(utterance.speaker());
    return lineage.size() == 1 && state != null && !state.equals(utterance.speaker())
        ? speakers.lineage(state, utterance.date())
        : lineage.subList(1, lineage.size());
  }
}
