package org.demarche.compare.gold;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One row of {@code statements} with all its labels.
 *
 * @param story what is sampled independently: statements of one story are not
 * @param weight 1, or 1/n for each of n reprints of one statement, which is counted once
 * @param resolution the step that found the speaker; null where there is none
 * @param scores by issue, in [-1,1]
 * @param confidences by variable ("statement", "speaker", "act", "stance"), each in [0,1]
 */
public record MachineCoding(
    String id,
    String story,
    double weight,
    @Nullable String outlet,
    @Nullable String resolution,
    Labels labels,
    Map<String, Double> scores,
    Map<String, Double> confidences) {

  public MachineCoding {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(story, "story");
    Objects.requireNonNull(labels, "labels");
    scores = java.util.Collections.unmodifiableMap(new TreeMap<>(scores));
    confidences = java.util.Collections.unmodifiableMap(new TreeMap<>(confidences));
    if (!(weight > 0 && weight <= 1)) {
      throw new IllegalArgumentException("weight " + weight);
    }
  }
}
