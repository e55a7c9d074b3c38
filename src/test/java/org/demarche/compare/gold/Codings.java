package org.demarche.compare.gold;

import java.util.Map;
import java.util.Set;

/** Made-up codings for the tests of this package. */
final class Codings {

  private Codings() {}

  static Labels labels(String speaker, String issue, String label, String... frames) {
    return new Labels(
        true,
        "direct",
        Set.of(speaker),
        "ASSERT",
        label.equals(Labels.NONE) ? Map.of() : Map.of(issue, label),
        Set.of(frames));
  }

  static MachineCoding machine(String id, String story, Labels labels, double score) {
    Map<String, String> stances = labels.stances() == null ? Map.of() : labels.stances();
    return new MachineCoding(
        id,
        story,
        1,
        "The Example",
        "name",
        labels,
        stances.isEmpty() ? Map.of() : Map.of(stances.keySet().iterator().next(), score),
        Map.of("statement", 0.9, "speaker", 0.8, "act", 0.5, "stance", 0.7));
  }
}
