package org.demarche.text;

import java.util.Objects;

/**
 * A span that moved a label, and how.
 *
 * @param of which label
 * @param ref the label's own id: an act, issue, frame or speaker id
 * @param rule the rule or codebook entry that fired, as {@code file:entry}
 * @param span the words that moved it
 * @param effect what they did, in a few words for the reader: "+0.7", "flips", "names the speaker"
 */
public record Evidence(Of of, String ref, String rule, Span span, String effect) {

  /** What a span can be evidence of. */
  public enum Of {
    KIND,
    SPEAKER,
    SOURCING,
    ACT,
    STANCE,
    TONE,
    FRAME
  }

  public Evidence {
    Objects.requireNonNull(of, "of");
    Objects.requireNonNull(ref, "ref");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(effect, "effect");
  }
}
