package org.demarche.quote;

import java.util.List;
import java.util.Objects;
import org.demarche.text.Evidence;
import org.demarche.text.Spans;

/**
 * Something that somebody said, thought, wanted or felt, before it is known who.
 *
 * @param kind by the quotation marks
 * @param content what was said; never empty
 * @param cue the words that say that it was said ("said", "according to"); {@link Spans#NONE} where
 *     only quotation marks or a colon say it
 * @param source the words that name who said it, the whole noun phrase; {@link Spans#NONE} where
 *     none stand there
 * @param lemma the codebook entry of the cue ("say", "call for"), or "" where there is none
 * @param frame which construction was read ("clause", "that", "object", "quote", ...)
 * @param sentence number of the sentence in which the cue stands, else the content begins
 * @param continues index, in the list that this statement stands in, of the statement whose speaker
 *     goes on speaking here; -1 where none does
 * @param confidence in [0,1], that this is a statement with about these bounds
 * @param evidence why it is one
 */
public record Statement(
    Kind kind,
    Spans content,
    Spans cue,
    Spans source,
    String lemma,
    String frame,
    int sentence,
    int continues,
    double confidence,
    List<Evidence> evidence) {

  /** Whose words the content is in. */
  public enum Kind {
    /** All of it between quotation marks, or a transcript. */
    DIRECT,
    /** None of it. */
    INDIRECT,
    /** Some of it. */
    MIXED
  }

  public Statement {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(cue, "cue");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(lemma, "lemma");
    Objects.requireNonNull(frame, "frame");
    evidence = List.copyOf(evidence);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a statement without content");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
  }
}
