package org.demarche.stance;

import java.util.List;
import java.util.Objects;
import org.demarche.text.Evidence;

/**
 * Where a statement's speaker stands on an issue.
 *
 * @param issue id of the codebook's issue
 * @param score in [-1,1]: against to for
 * @param conditional whether it holds only on a condition
 * @param confidence in [0,1]
 */
public record Stance(
    String issue,
    Label label,
    double score,
    boolean conditional,
    double confidence,
    List<Evidence> evidence) {

  /** The stance in a word. */
  public enum Label {
    SUPPORT,
    OPPOSE,
    /** For and against in one statement. */
    AMBIVALENT,
    /** Speaks of the issue and takes no side. */
    NEUTRAL
  }

  public Stance {
    Objects.requireNonNull(issue, "issue");
    Objects.requireNonNull(label, "label");
    evidence = List.copyOf(evidence);
    if (!(score >= -1 && score <= 1 && confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("score " + score + ", confidence " + confidence);
    }
  }
}
