package org.demarche.spark.job;

import java.util.LinkedHashMap;
import java.util.Map;

/** Seconds by step, in the order of the steps. */
final class Stopwatch {

  private final Map<String, Double> seconds = new LinkedHashMap<>();
  private long since = System.nanoTime();

  /** Ends a step that began where the one before ended. */
  void lap(String step) {
    long now = System.nanoTime();
    seconds.merge(step, Math.round((now - since) / 1e7) / 100.0, Double::sum);
    since = now;
  }

  Map<String, Double> seconds() {
    return new LinkedHashMap<>(seconds);
  }
}
