package org.demarche.compare.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.demarche.compare.Said;
import org.demarche.compare.Settings;
import org.demarche.compare.Utterance;
import org.demarche.compare.story.Cell;
import org.demarche.compare.story.StorySums;
import org.demarche.stance.Stance;
import org.junit.jupiter.api.Test;

class SpeakerIssueTest {

  private static final Settings SETTINGS = Settings.STANDARD;

  @Test
  void aStatementPrintedByThree_countsOnce() {
    Said said = new Said().on("border", "envoy", "a", -.5).on("border", "envoy", "b", -.1);
    for (int outlet = 0; outlet < 3; outlet++) {
      said.add("envoy", "wire", "w", Said.DAY, List.of(Said.position("border", .9)), List.of());
    }

    SpeakerIssue row = SpeakerIssue.compare(said.all(), SETTINGS).get(0);

    assertThat(row.cell().statements()).isEqualTo(5);
    assertThat(row.cell().clusters()).isEqualTo(3);
    assertThat(row.labels()).containsEntry(Stance.Label.SUPPORT, 3);
  }

  @Test
  void theMean_isThatOfDistinctStatements() {
    Said said =
        new Said()
            .on("border", "envoy", "a", .8)
            .on("border", "envoy", "b", .2)
            .on("border", "envoy", "c", -.1);

    Cell cell = SpeakerIssue.compare(said.all(), SETTINGS).get(0).cell();

    assertThat(cell.estimate().value()).isCloseTo(.3, within(1e-12));
    assertThat(cell.estimate().interval().contains(.3)).isTrue();
  }

  @Test
  void twoStatements_areSuppressed_andSoAreManyOfOneStory() {
    Said said = new Said().on("border", "envoy", "a", .8).on("border", "envoy", "b", .2);
    for (int i = 0; i < 5; i++) {
      said.on("border", "minister", "a", .3);
    }

    assertThat(SpeakerIssue.compare(said.all(), SETTINGS))
        .allMatch(row -> row.cell().suppressed())
        .extracting(row -> row.cell().clusters())
        .containsExactly(2, 5);
  }

  @Test
  void shuffledInput_givesTheSameFiguresToTheLastDigit() {
    Random random = new Random(9);
    Said said = new Said();
    for (int i = 0; i < 300; i++) {
      said.on(
          "issue" + random.nextInt(3),
          "speaker" + random.nextInt(4),
          "story" + random.nextInt(40),
          random.nextDouble() * 2 - 1);
    }
    List<Utterance> shuffled = new ArrayList<>(said.all());
    Collections.shuffle(shuffled, random);

    assertThat(SpeakerIssue.compare(shuffled, SETTINGS))
        .isEqualTo(SpeakerIssue.compare(said.all(), SETTINGS));
  }

  @Test
  void moreStoriesThanGroups_areStillAllCounted() {
    Said said = new Said();
    for (int i = 0; i < 2 * StorySums.MOST + 7; i++) {
      said.on("border", "envoy", "story" + i, i % 2 == 0 ? 1 : -1);
    }

    Cell cell = SpeakerIssue.compare(said.all(), SETTINGS).get(0).cell();

    assertThat(cell.estimate().value()).isCloseTo(1.0 / 1007, within(1e-9));
    assertThat(cell.estimate().interval().width())
        .isCloseTo(2 * 1.96 / Math.sqrt(1007), within(.02));
  }
}
