package org.demarche.spark.train;

import java.io.Serializable;
import java.util.Collection;
import org.demarche.model.feature.FeatureVector;
import org.jspecify.annotations.Nullable;

/**
 * A line to learn from.
 *
 * @param line its number, from 1
 * @param group of lines that must not be parted, such as those of an article; null for none
 * @param text hash of the text
 * @param names of its features
 * @param values of its features
 * @param wrong what is wrong with the line, or null
 */
record TrainingRow(
    long line,
    @Nullable String group,
    int text,
    String label,
    String[] names,
    float[] values,
    @Nullable String wrong)
    implements Serializable {

  static TrainingRow of(
      long line, @Nullable String group, String text, String label, FeatureVector found) {
    Collection<FeatureVector.Feature> features = found.features();
    String[] names = new String[features.size()];
    float[] values = new float[features.size()];
    int at = 0;
    for (FeatureVector.Feature feature : features) {
      names[at] = feature.name();
      values[at++] = feature.value();
    }
    return new TrainingRow(line, group, text.hashCode(), label, names, values, null);
  }

  static TrainingRow wrong(long line, String message) {
    return new TrainingRow(line, null, 0, "", new String[0], new float[0], message);
  }

  /** Without its features. */
  TrainingRow bare() {
    return new TrainingRow(line, group, text, label, new String[0], new float[0], wrong);
  }
}
