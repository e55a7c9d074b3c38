package org.demarche.compare.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Puts versions together: copies with all that they are copies of, then parts and paraphrases with
 * the version that most others resemble (star clustering: Aslam, Pelekhov and Rus, "The star
 * clustering algorithm", 2004). Chains of ever less like versions thus do not grow into one
 * cluster.
 *
 * <p>Holds all edges in memory, about 200 bytes each.
 */
public final class Clusters {

  private final Map<String, String> copies = new HashMap<>();

  private Clusters() {}

  /**
   * @param edges in any order, doubles allowed
   * @return the id of its cluster for each id of an edge; a cluster's id is that of one of its
   *     members. An id that is in no edge is a cluster of its own.
   */
  public static Map<String, String> of(Collection<Edge> edges) {
    Clusters clusters = new Clusters();
    for (Edge edge : edges) {
      if (edge.tier() == Tier.EXACT || edge.tier() == Tier.NEAR_DUPLICATE) {
        clusters.join(edge.first(), edge.second());
      }
    }
    Map<String, Set<String>> likes = new TreeMap<>();
    for (Edge edge : edges) {
      String a = clusters.root(edge.first());
      String b = clusters.root(edge.second());
      likes.computeIfAbsent(a, id -> new TreeSet<>());
      likes.computeIfAbsent(b, id -> new TreeSet<>());
      if (!a.equals(b)) {
        likes.get(a).add(b);
        likes.get(b).add(a);
      }
    }
    Map<String, String> stars = stars(likes);
    Map<String, String> found = new TreeMap<>();
    for (Edge edge : edges) {
      for (String id : List.of(edge.first(), edge.second())) {
        found.computeIfAbsent(id, each -> stars.get(clusters.root(each)));
      }
    }
    return Collections.unmodifiableMap(found);
  }

  private static Map<String, String> stars(Map<String, Set<String>> likes) {
    List<String> centres = new ArrayList<>(likes.keySet());
    centres.sort(
        Comparator.comparingInt((String id) -> -likes.get(id).size())
            .thenComparing(Comparator.naturalOrder()));
    Map<String, String> stars = new HashMap<>();
    for (String centre : centres) {
      if (!stars.containsKey(centre)) {
        stars.put(centre, centre);
        likes.get(centre).forEach(like -> stars.putIfAbsent(like, centre));
      }
    }
    return stars;
  }

  /** The least id among all copies of an id. */
  private String root(String id) {
    String root = id;
    for (String at = copies.get(root); at != null; at = copies.get(root)) {
      root = at;
    }
    for (String at = id; !at.equals(root); ) {
      String next = copies.put(at, root);
      at = next == null ? root : next;
    }
    return root;
  }

  private void join(String a, String b) {
    String first = root(a);
    String second = root(b);
    int order = first.compareTo(second);
    if (order != 0) {
      copies.put(order < 0 ? second : first, order < 0 ? first : second);
    }
  }
}
