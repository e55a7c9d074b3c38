package org.demarche.spark.read;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** What one task reads, one stretch after the other. */
public record ReadTask(List<SliceRange> slices) implements Serializable {

  public ReadTask {
    slices = List.copyOf(slices);
  }

  /** How much there is to read, as it lies there. */
  public long bytes() {
    return slices.stream().mapToLong(SliceRange::length).sum();
  }

  /** The same for two tasks that read the same stretches of files that have not changed since. */
  public String identity() {
    return slices.stream().map(SliceRange::identity).collect(Collectors.joining("\n"));
  }
}
