package org.demarche.compare.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.demarche.compare.Period;
import org.demarche.compare.Said;
import org.demarche.compare.network.NetworkEdge.Kind;
import org.junit.jupiter.api.Test;

class DiscourseNetworkTest {

  /**
   * Three actors, four issues: a takes +1 +2 -3, b takes +1 +2 +3 -4, c takes -1. By hand: a and b
   * agree on 1 and 2 and conflict on 3; of their 3 and 4 positions the union is 5.
   */
  private final DiscourseNetwork network =
      DiscourseNetwork.of(
          new Said()
              .on("i1", "a", "s", .5)
              .on("i1", "a", "s", .9)
              .on("i2", "a", "s", .5)
              .on("i3", "a", "s", -.5)
              .on("i1", "b", "s", .5)
              .on("i2", "b", "s", .5)
              .on("i3", "b", "s", .5)
              .on("i4", "b", "s", -.5)
              .on("i4", "b", "s", 0)
              .on("i1", "c", "s", -.5)
              .all(),
          Period.MONTH,
          10);

  private NetworkEdge edge(Kind kind, String source, String target) {
    return network.edges().stream()
        .filter(
            edge ->
                edge.kind() == kind
                    && edge.source().equals(source)
                    && edge.target().equals(target)
                    && edge.window().equals(Window.ALL))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void sharedPositions_areCongruence_underEachNormalisation() {
    NetworkEdge edge = edge(Kind.CONGRUENCE, "a", "b");

    assertThat(edge.weight()).isEqualTo(2);
    assertThat(edge.average()).isCloseTo(2 / 3.5, within(1e-12));
    assertThat(edge.jaccard()).isCloseTo(2 / 5.0, within(1e-12));
    assertThat(edge.cosine()).isCloseTo(2 / Math.sqrt(12), within(1e-12));
  }

  @Test
  void oppositePositions_areConflict() {
    assertThat(edge(Kind.CONFLICT, "a", "b").weight()).isEqualTo(1);
    assertThat(edge(Kind.CONFLICT, "a", "c").average()).isCloseTo(1 / 2.0, within(1e-12));
  }

  @Test
  void affiliation_countsStatements() {
    assertThat(edge(Kind.SUPPORTS, "a", "i1").weight()).isEqualTo(2);
    assertThat(edge(Kind.SUPPORTS, "a", "i1").average()).isCloseTo(2 / 4.0, within(1e-12));
    assertThat(edge(Kind.OPPOSES, "a", "i3").weight()).isEqualTo(1);
  }

  @Test
  void neutralStatements_tieNobody() {
    assertThat(network.edges())
        .noneMatch(edge -> edge.source().equals("a") && edge.target().equals("i4"));
    assertThat(network.nodes())
        .filteredOn(node -> node.id().equals("i4"))
        .singleElement()
        .satisfies(node -> assertThat(node.statements()).isEqualTo(1));
  }

  @Test
  void eachPeriod_hasItsOwnNetwork() {
    DiscourseNetwork dated =
        DiscourseNetwork.of(
            new Said()
                .add(
                    "a",
                    "1",
                    "s",
                    LocalDate.of(2026, 1, 3),
                    List.of(Said.position("i", 1)),
                    List.of())
                .add(
                    "b",
                    "2",
                    "s",
                    LocalDate.of(2026, 2, 3),
                    List.of(Said.position("i", 1)),
                    List.of())
                .all(),
            Period.MONTH,
            10);

    assertThat(dated.edges())
        .filteredOn(edge -> edge.kind() == Kind.CONGRUENCE)
        .extracting(NetworkEdge::window)
        .containsExactly(Window.ALL);
    assertThat(dated.edges())
        .filteredOn(edge -> edge.kind() == Kind.SUPPORTS)
        .extracting(NetworkEdge::window)
        .contains(new Window(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28)));
  }
}
