package org.demarche.compare.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.demarche.compare.Period;
import org.demarche.compare.Utterance;
import org.demarche.compare.network.NetworkEdge.Kind;

/**
 * Networks of actors and issues as in Discourse Network Analyzer (Leifeld, "Discourse network
 * analysis: policy debates as dynamic networks", in The Oxford Handbook of Political Networks,
 * 2017): an affiliation network of two modes, and from it the actors' congruence and conflict.
 *
 * <p>For the ties of two actors a position counts once however often it is taken, so that nobody
 * agrees more by repeating itself; this is DNA's setting "ignore duplicates across date range". The
 * cosine is the textbook one, shared positions over the geometric mean.
 *
 * @param nodes actors, then issues, by id
 * @param edges by window, kind, source and target
 */
public record DiscourseNetwork(List<NetworkNode> nodes, List<NetworkEdge> edges) {

  public DiscourseNetwork {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /**
   * For all time and for each period in which anything dated was said.
   *
   * @param actors how many at most: those who take most sides
   */
  public static DiscourseNetwork of(Collection<Utterance> utterances, Period period, int actors) {
    Map<String, Sides> all = loudest(Sides.of(utterances, Window.ALL), actors);
    List<Utterance> theirs =
        utterances.stream().filter(said -> all.containsKey(said.speaker())).toList();
    List<NetworkEdge> edges = new ArrayList<>(edges(all, Window.ALL));
    for (Window window : windows(theirs, period)) {
      List<Utterance> within = theirs.stream().filter(said -> window.holds(said.date())).toList();
      edges.addAll(edges(Sides.of(within, window), window));
    }
    return new DiscourseNetwork(nodes(all), edges);
  }

  private static Map<String, Sides> loudest(Map<String, Sides> all, int actors) {
    Map<String, Sides> loudest = new TreeMap<>();
    all.entrySet().stream()
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<String, Sides> actor) -> -actor.getValue().statements())
                .thenComparing(Map.Entry::getKey))
        .limit(actors)
        .forEach(actor -> loudest.put(actor.getKey(), actor.getValue()));
    return loudest;
  }

  private static List<Window> windows(Collection<Utterance> utterances, Period period) {
    return utterances.stream()
        .map(Utterance::date)
        .filter(Objects::nonNull)
        .map(period::start)
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .map((LocalDate start) -> new Window(start, period.next(start).minusDays(1)))
        .toList();
  }

  private static List<NetworkNode> nodes(Map<String, Sides> actors) {
    List<NetworkNode> nodes = new ArrayList<>();
    Map<String, Integer> statements = new TreeMap<>();
    Map<String, Integer> takers = new TreeMap<>();
    actors.forEach(
        (actor, sides) -> {
          nodes.add(
              new NetworkNode(
                  actor, NetworkNode.Kind.ACTOR, sides.statements(), sides.positions()));
          for (String issue : sides.issues()) {
            statements.merge(issue, sides.support(issue) + sides.oppose(issue), Integer::sum);
            takers.merge(issue, 1, Integer::sum);
          }
        });
    statements.forEach(
        (issue, count) ->
            nodes.add(new NetworkNode(issue, NetworkNode.Kind.ISSUE, count, takers.get(issue))));
    return nodes;
  }

  private static List<NetworkEdge> edges(Map<String, Sides> actors, Window window) {
    List<NetworkEdge> edges = new ArrayList<>();
    actors.forEach(
        (actor, sides) -> {
          for (String issue : sides.issues()) {
            affiliation(edges, actor, issue, Kind.SUPPORTS, window, sides.support(issue), sides);
            affiliation(edges, actor, issue, Kind.OPPOSES, window, sides.oppose(issue), sides);
          }
        });
    List<String> ids = List.copyOf(actors.keySet());
    for (int i = 0; i < ids.size(); i++) {
      for (int j = i + 1; j < ids.size(); j++) {
        Tie tie = Tie.of(actors.get(ids.get(i)), actors.get(ids.get(j)));
        tie.edge(edges, ids.get(i), ids.get(j), Kind.CONGRUENCE, window, tie.agree());
        tie.edge(edges, ids.get(i), ids.get(j), Kind.CONFLICT, window, tie.conflict());
      }
    }
    edges.sort(
        Comparator.comparing(NetworkEdge::kind)
            .thenComparing(NetworkEdge::source)
            .thenComparing(NetworkEdge::target));
    return edges;
  }

  private static void affiliation(
      List<NetworkEdge> edges,
      String actor,
      String issue,
      Kind kind,
      Window window,
      int count,
      Sides sides) {
    if (count > 0) {
      double activity = (double) count / sides.statements();
      edges.add(new NetworkEdge(actor, issue, kind, window, count, activity, 0, 0));
    }
  }
}
