package org.demarche.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.demarche.codebook.speakers.ListedSpeaker;
import org.demarche.codebook.speakers.SpeakerType;
import org.demarche.codebook.speakers.Speakers;
import org.demarche.codebook.speakers.Tenure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RollUpTest {

  private static final LocalDate END = Said.DAY.plusDays(10);

  private final Speakers speakers =
      new Speakers(
          Map.of(
              "envoy", listed("envoy", null, new Tenure("ministry", null, END)),
              "ministry", listed("ministry", "government"),
              "government", listed("government", null)));

  private static ListedSpeaker listed(String id, @Nullable String parent, Tenure... offices) {
    return new ListedSpeaker(
        id, id, SpeakerType.OFFICE, null, parent, null, List.of(), List.of(offices), List.of());
  }

  @Test
  void anEnvoysWords_areTheMinistrysAndTheGovernmentsToo() {
    List<Utterance> rolled =
        RollUp.of(
            new Said()
                .on("border", "envoy", "a", .5)
                .on("border", "ministry", "b", .1)
                .on("border", "stranger", "c", .1)
                .all(),
            speakers);

    assertThat(rolled)
        .extracting(Utterance::speaker)
        .containsExactlyInAnyOrder("ministry", "ministry", "government", "government");
  }

  @Test
  void whatTheEnvoySaysAfterLeavingOffice_isItsOwn() {
    Said said =
        new Said()
            .add(
                "envoy", "c", "a", END.plusDays(1), List.of(Said.position("border", 1)), List.of());

    assertThat(RollUp.of(said.all(), speakers)).isEmpty();
  }

  @Test
  void oneStatementThroughTwoMouths_countsOnceForTheGovernment() {
    Position position = Said.position("border", .5);
    Said said =
        new Said()
            .add("envoy", "joint", "a", Said.DAY, List.of(position), List.of())
            .add("ministry", "joint", "a", Said.DAY, List.of(position), List.of());

    List<SpeakerIssue> rows =
        SpeakerIssue.compare(RollUp.of(said.all(), speakers), Settings.STANDARD);

    assertThat(rows).extracting(row -> row.cell().clusters()).containsOnly(1);
  }
}
