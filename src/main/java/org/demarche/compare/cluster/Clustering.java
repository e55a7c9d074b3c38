package org.demarche.compare.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The whole way in memory, for thousands of statements; Spark goes it for millions. */
public final class Clustering {

  private Clustering() {}

  /** The id of its cluster for each statement that is not alone; see {@link Clusters#of}. */
  public static Map<String, String> of(Collection<Sketch> sketches) {
    Map<Long, List<Sketch>> buckets = new HashMap<>();
    for (Sketch sketch : sketches) {
      for (long key : StatementKeys.of(sketch)) {
        buckets.computeIfAbsent(key, bucket -> new ArrayList<>()).add(sketch);
      }
    }
    Set<Edge> edges = new LinkedHashSet<>();
    Neighbourhood<Sketch> neighbourhood = Neighbourhood.ofStatements();
    buckets.forEach(
        (key, bucket) -> {
          bucket.sort(Neighbourhood.STATEMENTS);
          bucket.forEach(sketch -> neighbourhood.add(key, sketch, edges::add));
        });
    return Clusters.of(edges);
  }
}
