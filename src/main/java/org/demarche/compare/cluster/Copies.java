package org.demarche.compare.cluster;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Copies of copies, put together. What an office says in the same words week after week would grow
 * into one without end; it is cut, from the first copy on, into stretches of {@link #MOST} days:
 * beyond that it has been said again.
 *
 * @param least the least id among all copies that an id is put with, for each id of an edge
 * @param days of all of them, by that least id
 */
record Copies(Map<String, String> least, Map<String, Days> days) {

  /** The most days between the first and the last version of a statement. */
  static final int MOST = 10;

  static Copies of(Collection<Edge> edges) {
    Map<String, Integer> printed = new TreeMap<>();
    Forest forest = new Forest();
    for (Edge edge : edges) {
      printed.put(edge.first(), edge.firstDay());
      printed.put(edge.second(), edge.secondDay());
      if (edge.tier().isCopy()) {
        forest.join(edge.first(), edge.second());
      }
    }
    Map<String, List<String>> together =
        printed.keySet().stream().collect(Collectors.groupingBy(forest::root));
    Copies copies = new Copies(new HashMap<>(), new TreeMap<>());
    together.values().forEach(ids -> copies.cut(ids, printed));
    return copies;
  }

  private void cut(List<String> ids, Map<String, Integer> printed) {
    ids.sort(
        Comparator.comparing((String id) -> printed.get(id))
            .thenComparing(Comparator.naturalOrder()));
    int from = 0;
    Days stretch = Days.of(printed.get(ids.get(0)));
    for (int i = 1; i < ids.size(); i++) {
      Days longer = stretch.and(Days.of(printed.get(ids.get(i))));
      if (longer.length() > MOST) {
        put(ids.subList(from, i), stretch);
        from = i;
        longer = Days.of(printed.get(ids.get(i)));
      }
      stretch = longer;
    }
    put(ids.subList(from, ids.size()), stretch);
  }

  private void put(List<String> ids, Days stretch) {
    String own = ids.stream().min(Comparator.naturalOrder()).orElseThrow();
    ids.forEach(id -> least.put(id, own));
    days.put(own, stretch);
  }
}
