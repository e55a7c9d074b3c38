package org.demarche.compare.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.compare.correction.Corrected;
import org.demarche.compare.correction.DesignBased;
import org.demarche.compare.correction.Unit;
import org.junit.jupiter.api.Test;

class CellUnits_totalsTest {

  private static final Labels FOR = Codings.labels("minister", "border", "support", "peace");
  private static final Labels AGAINST = Codings.labels("minister", "border", "oppose");
  private static final Labels OTHER = Codings.labels("envoy", "border", "oppose");

  private static List<Unit> units(MachineCoding machine, Labels gold) {
    List<MachineCoding> population =
        List.of(machine, Codings.machine("other", "story", OTHER, -0.4));
    return new CellUnits(population, List.of(new Checked(machine, gold, "all", 0.5)))
        .stance(Set.of("minister"), "border");
  }

  private static double[] byHand(MachineCoding machine, Labels gold) {
    return units(machine, gold).get(0).byHand().gold();
  }

  @Test
  void sameLabel_keepsTheMachinesScore() {
    assertThat(byHand(Codings.machine("1", "s", FOR, 0.7), FOR)).containsExactly(0.7, 1);
  }

  @Test
  void otherLabel_takesTheMeanScoreOfThatLabel() {
    assertThat(byHand(Codings.machine("1", "s", FOR, 0.7), AGAINST)).containsExactly(-0.4, 1);
  }

  @Test
  void otherSpeakerOrNoStatement_takesItOutOfTheCell() {
    MachineCoding machine = Codings.machine("1", "s", FOR, 0.7);
    assertThat(byHand(machine, OTHER)).containsExactly(0, 0);
    assertThat(byHand(machine, Labels.NO_STATEMENT)).containsExactly(0, 0);
  }

  @Test
  void anotherSpeakersStatement_isNoUnitOfTheCell() {
    assertThat(units(Codings.machine("1", "s", FOR, 0.7), FOR)).hasSize(1);
  }

  @Test
  void wholeWay_correctsAMeanThatTheMachineGetsWrong() {
    List<MachineCoding> population = new ArrayList<>();
    List<Checked> checked = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      Labels truth = i % 2 == 0 ? FOR : AGAINST;
      Labels seen = i % 10 == 1 ? FOR : truth;
      MachineCoding machine =
          Codings.machine("s" + i, "story " + i, seen, seen.equals(FOR) ? 1 : -1);
      population.add(machine);
      if (i % 4 < 2) {
        checked.add(new Checked(machine, truth, "all", 0.5));
      }
    }
    Corrected corrected =
        new DesignBased(
                new CellUnits(population, checked).stance(Set.of("minister"), "border"), 0.95)
            .estimate(DesignBased::mean, 10);
    assertThat(corrected).isNotNull();
    assertThat(corrected.interval().contains(0)).isTrue();
    assertThat(corrected.interval().contains(0.2)).isFalse();
    assertThat(corrected.gold()).isEqualTo(200);
  }
}
