package org.demarche.frame;

import java.util.List;
import java.util.Objects;
import org.demarche.text.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * How strongly a statement is put in a frame.
 *
 * @param frame id of the codebook's frame
 * @param score in (0,1]
 * @param function what the frame is used for, where the same sentence marks it
 */
public record FrameScore(
    String frame, double score, @Nullable Function function, List<Evidence> evidence) {

  public FrameScore {
    Objects.requireNonNull(frame, "frame");
    evidence = List.copyOf(evidence);
    if (!(score > 0 && score <= 1)) {
      throw new IllegalArgumentException("score " + score);
    }
  }
}
