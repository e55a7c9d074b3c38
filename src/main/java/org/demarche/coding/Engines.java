package org.demarche.coding;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What coded which part of an article: "rules", or else the engine and the start of its model's
 * hash, as in "model-5b3c90aa".
 */
public record Engines(String act, String stance, String frame, String tone) {

  /** The rules, all of it. */
  public static final Engines RULES = new Engines("rules", "rules", "rules", "rules");

  public Engines {
    Objects.requireNonNull(act, "act");
    Objects.requireNonNull(stance, "stance");
    Objects.requireNonNull(frame, "frame");
    Objects.requireNonNull(tone, "tone");
  }

  /** All that had a part in coding statements, each once. */
  @Override
  public String toString() {
    return Stream.of(act, stance, frame).distinct().collect(Collectors.joining(", "));
  }
}
