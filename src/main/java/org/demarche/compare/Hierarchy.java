package org.demarche.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who speaks for whom: an envoy for a ministry, the ministry for a government.
 *
 * @param parents id of a speaker, to the id of whom it speaks for
 */
public record Hierarchy(Map<String, String> parents) {

  /**
   * @throws IllegalArgumentException if somebody speaks, through others, for itself
   */
  public Hierarchy {
    parents = Map.copyOf(parents);
    for (String speaker : new TreeSet<>(parents.keySet())) {
      Set<String> seen = new HashSet<>();
      for (String at = speaker; at != null; at = parents.get(at)) {
        if (!seen.add(at)) {
          throw new IllegalArgumentException("speaks for itself in the end: " + speaker);
        }
      }
    }
  }

  /** Whom a speaker speaks for, nearest first, without itself. */
  public List<String> above(String speaker) {
    List<String> found = new ArrayList<>();
    for (String at = parents.get(speaker); at != null; at = parents.get(at)) {
      found.add(at);
    }
    return found;
  }

  /**
   * The utterances of all who have anybody below them, each with what those below said. Compared as
   * others are, they give the rolled-up figures.
   */
  public List<Utterance> rollUp(Collection<Utterance> utterances) {
    Set<String> heads = new HashSet<>();
    utterances.forEach(utterance -> heads.addAll(above(utterance.speaker())));
    List<Utterance> rolled = new ArrayList<>();
    for (Utterance utterance : utterances) {
      if (heads.contains(utterance.speaker())) {
        rolled.add(utterance);
      }
      above(utterance.speaker()).forEach(head -> rolled.add(utterance.by(head)));
    }
    return rolled;
  }
}
