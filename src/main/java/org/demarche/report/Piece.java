package org.demarche.report;

import java.util.Objects;

/** A stretch of a quoted text, and why it is marked. */
public record Piece(String text, Mark mark) {

  /** What a stretch is. */
  public enum Mark {
    CONTEXT,
    CONTENT,
    CUE,
    EVIDENCE,
    DROPPED;

    /** Name of its class in the style sheet. */
    public String css() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public Piece {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(mark, "mark");
  }
}
