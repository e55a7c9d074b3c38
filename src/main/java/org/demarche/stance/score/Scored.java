package org.demarche.stance.score;

import java.util.List;
import java.util.Objects;
import org.demarche.codebook.Act;
import org.demarche.codebook.Tone;
import org.demarche.text.Evidence;

/**
 * What a source does to a target, and in what tone.
 *
 * @param tone toward the target: the source's where one is given, else the text's
 * @param score of the tone, in [-1,1]
 */
public record Scored(Act act, Tone tone, double score, List<Evidence> evidence) {

  public Scored {
    Objects.requireNonNull(act, "act");
    Objects.requireNonNull(tone, "tone");
    evidence = List.copyOf(evidence);
    if (!(score >= -1 && score <= 1)) {
      throw new IllegalArgumentException("score " + score);
    }
  }
}
