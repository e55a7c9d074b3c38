package org.demarche.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HierarchyTest {

  private final Hierarchy hierarchy =
      new Hierarchy(Map.of("envoy", "ministry", "ministry", "government"));

  @Test
  void anEnvoysWords_areTheMinistrysAndTheGovernmentsToo() {
    List<Utterance> rolled =
        hierarchy.rollUp(
            new Said()
                .on("border", "envoy", "a", .5)
                .on("border", "ministry", "b", .1)
                .on("border", "stranger", "c", .1)
                .all());

    assertThat(rolled)
        .extracting(Utterance::speaker)
        .containsExactlyInAnyOrder("ministry", "ministry", "government", "government");
  }

  @Test
  void oneStatementThroughTwoMouths_countsOnceForTheGovernment() {
    Position position = Said.position("border", .5);
    Said said =
        new Said()
            .add("envoy", "joint", "a", Said.DAY, List.of(position), List.of())
            .add("ministry", "joint", "a", Said.DAY, List.of(position), List.of());

    List<SpeakerIssue> rows = SpeakerIssue.compare(hierarchy.rollUp(said.all()), Settings.STANDARD);

    assertThat(rows).extracting(row -> row.cell().clusters()).containsOnly(1);
  }

  @Test
  void whoSpeaksForItself_isRefused() {
    assertThatThrownBy(() -> new Hierarchy(Map.of("a", "b", "b", "a")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a");
  }
}
