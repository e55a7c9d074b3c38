package org.demarche.speaker;

import java.time.LocalDate;
import java.util.List;
import org.demarche.text.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * How the words reached the article.
 *
 * @param anonymous whether the speaker is kept unnamed
 * @param anonymityReason the reason given for that, in the text's words
 * @param relayedBy the medium that the speaker told or that reports it: "Reuters"
 * @param medium "statement", "interview", "letter", "post", ...
 * @param addressee whom it was said to, in the text's words
 * @param saidOn the day it was said, where the text gives it and the article has a date
 * @param evidence the words that tell each of these; {@code ref} is the column that they fill
 */
public record Sourcing(
    boolean anonymous,
    @Nullable String anonymityReason,
    @Nullable String relayedBy,
    @Nullable String medium,
    @Nullable String addressee,
    @Nullable LocalDate saidOn,
    List<Evidence> evidence) {

  /** Nothing known. */
  public static final Sourcing PLAIN = new Sourcing(false, null, null, null, null, null, List.of());

  public Sourcing {
    evidence = List.copyOf(evidence);
  }
}
