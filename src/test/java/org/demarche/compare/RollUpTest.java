package org.demarche.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.demarche.codebook.speakers.ListedSpeaker;
import org.demarche.codebook.speakers.SpeakerType;
import org.demarche.codebook.speakers.Speakers;
import org.demarche.codebook.speakers.Tenure;
import org.demarche.compare.cell.SpeakerIssue;
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
                speakers,
                Map.of())
            .utterances();

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

    assertThat(RollUp.of(said.all(), speakers, Map.of()).utterances()).isEmpty();
  }

  @Test
  void oneStatementThroughTwoMouths_countsOnceForTheGovernment() {
    Position position = Said.position("border", .5);
    Said said =
        new Said()
            .add("envoy", "joint", "a", Said.DAY, List.of(position), List.of())
            .add("ministry", "joint", "a", Said.DAY, List.of(position), List.of());

    List<SpeakerIssue> rows =
        SpeakerIssue.compare(
            RollUp.of(said.all(), speakers, Map.of()).utterances(), Settings.STANDARD);

    assertThat(rows).extracting(row -> row.cell().clusters()).containsOnly(1);
  }

  @Test
  void anOfficialWithoutAName_speaksForItsState_andOnlyTheStateIsARoot() {
    List<Utterance> said =
        new Said().on("border", "an-official", "a", 1).on("border", "envoy", "b", .5).all();

    RollUp rolled = RollUp.of(said, speakers, Map.of("an-official", "government"));

    assertThat(rolled.members().get("government")).containsExactly("an-official", "envoy");
    assertThat(rolled.members().get("ministry")).containsExactly("envoy");
    assertThat(rolled.roots()).containsExactly("government");
    assertThat(rolled.ofRoots()).extracting(Utterance::statement).hasSize(2);
  }

  @Test
  void whoSpeaksForAGovernment_isToldByItsName() {
    Officials officials = new Officials();

    assertThat(List.of("Syrian official", "two Israeli diplomats", "Kenyan defence ministry"))
        .allMatch(officials::speakForTheirs);
    assertThat(List.of("Syrian farmer", "former Israeli minister", "Kenyan opposition spokesman"))
        .noneMatch(officials::speakForTheirs);
  }
}
