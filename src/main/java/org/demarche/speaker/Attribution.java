package org.demarche.speaker;

import java.util.List;
import java.util.Objects;
import org.demarche.text.Evidence;
import org.demarche.text.Spans;

/**
 * One speaker of one statement.
 *
 * @param mention the words that name the speaker, which may stand in an earlier sentence than the
 *     statement; {@link Spans#NONE} where nothing names it
 * @param share of the statement: 1, or 1/n for each of n joint speakers
 * @param confidence in [0,1], that it is this speaker, given that it is a statement
 * @param evidence the words that each step of the resolution went by
 */
public record Attribution(
    Speaker speaker,
    Spans mention,
    Resolution resolution,
    double share,
    double confidence,
    List<Evidence> evidence) {

  public Attribution {
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(mention, "mention");
    Objects.requireNonNull(resolution, "resolution");
    evidence = List.copyOf(evidence);
    if (!(share > 0 && share <= 1 && confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("share " + share + ", confidence " + confidence);
    }
  }

  /** Whether others said it with this speaker. */
  public boolean joint() {
    return share < 1;
  }
}
