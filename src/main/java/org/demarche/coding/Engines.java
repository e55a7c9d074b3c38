package org.demarche.coding;

import java.util.Objects;

/** What coded which part of an article: "rules", or "model" and the start of the model's hash. */
public record Engines(String act, String stance, String frame) {

  /** The rules, all of it. */
  public static final Engines RULES = new Engines("rules", "rules", "rules");

  public Engines {
    Objects.requireNonNull(act, "act");
    Objects.requireNonNull(stance, "stance");
    Objects.requireNonNull(frame, "frame");
  }
}
