package org.demarche.coding;

import java.util.List;
import java.util.Objects;
import org.demarche.codebook.cue.Cue;
import org.demarche.codebook.cue.CueClass;
import org.demarche.frame.FrameScore;
import org.demarche.speaker.AttributedStatement;
import org.demarche.stance.ActCoding;
import org.demarche.stance.Stance;
import org.demarche.text.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A statement with all that is known of it.
 *
 * @param cue the codebook's entry of the cue, which says how far the report keeps from the content;
 *     null where it has none
 * @param distancing where the report keeps its distance beside its cue; mostly empty
 * @param stances one for each issue that it speaks of; they are the stances of each of its speakers
 * @param frames best first
 */
public record CodedStatement(
    AttributedStatement said,
    @Nullable Cue cue,
    List<Evidence> distancing,
    ActCoding act,
    List<Stance> stances,
    List<FrameScore> frames) {

  public CodedStatement {
    Objects.requireNonNull(said, "said");
    Objects.requireNonNull(act, "act");
    distancing = List.copyOf(distancing);
    stances = List.copyOf(stances);
    frames = List.copyOf(frames);
  }

  /** How far the report keeps from the content; null where nothing tells. */
  public @Nullable CueClass distance() {
    if (!distancing.isEmpty()) {
      return CueClass.DISTANCING;
    }
    return cue == null ? null : cue.cueClass();
  }
}
