package org.demarche.model.feature;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.demarche.text.Span;
import org.jspecify.annotations.Nullable;

/** A text's features, in the order in which they were found. Not for use by several threads. */
public final class FeatureVector {

  /**
   * One of them.
   *
   * @param value never 0
   * @param span the words that it stands for, or null where it is of the whole
   */
  public record Feature(String name, float value, @Nullable Span span) {}

  private final Map<String, Feature> features = new LinkedHashMap<>();

  /** Adds a feature; of several of one name the largest counts. */
  public void add(String name, double value, @Nullable Span span) {
    if (value == 0) {
      return;
    }
    Feature known = features.get(name);
    if (known == null || value > known.value()) {
      features.put(name, new Feature(name, (float) value, span));
    }
  }

  /**
   * Adds a block of features, scaled to a length, so that a long text weighs no more than a short
   * one and a block of many features no more than one of few.
   */
  void addScaled(FeatureVector block, double length) {
    double sum = 0;
    for (Feature feature : block.features.values()) {
      sum += feature.value() * feature.value();
    }
    double factor = sum == 0 ? 0 : length / Math.sqrt(sum);
    block.features.values().forEach(f -> add(f.name(), f.value() * factor, f.span()));
  }

  public Collection<Feature> features() {
    return features.values();
  }

  /** The value of a feature; 0 where it is not there. */
  public float value(String name) {
    Feature feature = features.get(name);
    return feature == null ? 0 : feature.value();
  }
}
