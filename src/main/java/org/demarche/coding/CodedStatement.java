package org.demarche.coding;

import java.util.List;
import java.util.Objects;
import org.demarche.codebook.cue.Cue;
import org.demarche.frame.FrameScore;
import org.demarche.speaker.AttributedStatement;
import org.demarche.stance.ActCoding;
import org.demarche.stance.Stance;
import org.jspecify.annotations.Nullable;

/**
 * A statement with all that is known of it.
 *
 * @param cue the codebook's entry of the cue, which says how far the report keeps from the content;
 *     null where it has none
 * @param stances one for each issue that it speaks of; they are the stances of each of its speakers
 * @param frames best first
 */
public record CodedStatement(
    AttributedStatement said,
    @Nullable Cue cue,
    ActCoding act,
    List<Stance> stances,
    List<FrameScore> frames) {

  public CodedStatement {
    Objects.requireNonNull(said, "said");
    Objects.requireNonNull(act, "act");
    stances = List.copyOf(stances);
    frames = List.copyOf(frames);
  }
}
