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
 * cluster, nor does what is said again and again: no cluster is longer than {@link Copies#MOST}
 * days.
 *
 * <p>Holds all edges in memory, about 200 bytes each.
 */
public final class Clusters {

  private final Copies copies;
  private final Map<String, Set<String>> likes = new TreeMap<>();

  private Clusters(Copies copies) {
    this.copies = copies;
  }

  /**
   * @param edges in any order, doubles allowed
   * @return the id of its cluster for each id of an edge; a cluster's id is that of one of its
   *     members. An id that is in no edge is a cluster of its own.
   */
  public static Map<String, String> of(Collection<Edge> edges) {
    Clusters clusters = new Clusters(Copies.of(edges));
    edges.forEach(clusters::add);
    Map<String, String> stars = clusters.stars();
    Map<String, String> found = new TreeMap<>();
    clusters.copies.least().forEach((id, least) -> found.put(id, stars.get(least)));
    return Collections.unmodifiableMap(found);
  }

  private void add(Edge edge) {
    String a = copies.least().get(edge.first());
    String b = copies.least().get(edge.second());
    likes.computeIfAbsent(a, id -> new TreeSet<>());
    likes.computeIfAbsent(b, id -> new TreeSet<>());
    if (!a.equals(b) && !edge.tier().isCopy()) {
      likes.get(a).add(b);
      likes.get(b).add(a);
    }
  }

  private Map<String, String> stars() {
    List<String> centres = new ArrayList<>(likes.keySet());
    centres.sort(
        Comparator.comparingInt((String id) -> -likes.get(id).size())
            .thenComparing(Comparator.naturalOrder()));
    Map<String, String> stars = new HashMap<>();
    for (String centre : centres) {
      if (!stars.containsKey(centre)) {
        stars.put(centre, centre);
        gather(centre, stars);
      }
    }
    return stars;
  }

  /** The nearest in time first, as long as all stay near enough to one another. */
  private void gather(String centre, Map<String, String> stars) {
    Days days = copies.days().get(centre);
    List<String> near = new ArrayList<>(likes.get(centre));
    near.sort(
        Comparator.comparingInt(
                (String id) -> copies.days().get(centre).distance(copies.days().get(id)))
            .thenComparing(Comparator.naturalOrder()));
    for (String like : near) {
      Days longer = days.and(copies.days().get(like));
      if (!stars.containsKey(like) && longer.length() <= Copies.MOST) {
        stars.put(like, centre);
        days = longer;
      }
    }
  }
}
