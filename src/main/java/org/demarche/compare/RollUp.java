package org.demarche.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.codebook.speakers.Speakers;

/** Counts what a person says as the office's too, and the office's as the government's. */
public final class RollUp {

  private RollUp() {}

  /**
   * The utterances of all who have anybody below them that speaks, each with what those below said
   * while they held their office. Compared as others are, they give the rolled-up figures.
   */
  public static List<Utterance> of(Collection<Utterance> utterances, Speakers speakers) {
    Set<String> heads = new HashSet<>();
    utterances.forEach(utterance -> heads.addAll(above(utterance, speakers)));
    List<Utterance> rolled = new ArrayList<>();
    for (Utterance utterance : utterances) {
      if (heads.contains(utterance.speaker())) {
        rolled.add(utterance);
      }
      above(utterance, speakers).forEach(head -> rolled.add(utterance.by(head)));
    }
    return rolled;
  }

  private static List<String> above(Utterance utterance, Speakers speakers) {
    List<String> lineage = speakers.lineage(utterance.speaker(), utterance.date());
    return lineage.subList(1, lineage.size());
  }
}
