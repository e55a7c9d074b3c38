package org.demarche.compare.validity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.demarche.compare.stat.Bootstrap;
import org.junit.jupiter.api.Test;

class MeasuredTest {

  private static final Judged RIGHT = new Judged("yes", "yes", 1);
  private static final Judged WRONG = new Judged("yes", "no", 1);

  private static List<List<Judged>> alone(int right, int wrong) {
    List<List<Judged>> stories = new ArrayList<>(Collections.nCopies(right, List.of(RIGHT)));
    stories.addAll(Collections.nCopies(wrong, List.of(WRONG)));
    return stories;
  }

  @Test
  void nothingWrong_isNotSure() {
    // Clopper and Pearson: of 20, none wrong, up to .168 may be.
    Measured measured = Measured.accuracy("", alone(20, 0));
    assertThat(measured.value()).isEqualTo(1.0);
    assertThat(measured.interval().low()).isCloseTo(1 - .168, within(.001));
    assertThat(measured.interval().high()).isEqualTo(1.0);
  }

  @Test
  void independentJudgements_haveClopperAndPearsonsInterval() {
    // Of 10, 8 right: .444 to .975, with the few degrees of freedom little changed.
    Measured measured = Measured.accuracy("", alone(8, 2));
    assertThat(measured.interval().low()).isCloseTo(.444, within(.03));
    assertThat(measured.interval().high()).isCloseTo(.975, within(.01));
  }

  @Test
  void oneStory_tellsHardlyAnything() {
    Measured measured = Measured.accuracy("", List.of(Collections.nCopies(50, RIGHT)));
    assertThat(measured.interval().low()).isLessThan(.03);
    List<Judged> uneven = List.of(RIGHT, WRONG, new Judged("yes", "yes", 0.1));
    assertThat(Measured.accuracy("", List.of(uneven)).interval().width()).isGreaterThan(.9);
  }

  @Test
  void storiesThatGoWrongAsAWhole_widenTheInterval() {
    List<List<Judged>> clustered = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      clustered.add(Collections.nCopies(10, i < 8 ? RIGHT : WRONG));
    }
    double width = Measured.accuracy("", clustered).interval().width();
    assertThat(width).isGreaterThan(2 * Measured.accuracy("", alone(80, 20)).interval().width());
  }

  @Test
  void intervals_holdTheTruthAtTheirLevel() {
    SplittableRandom random = new SplittableRandom(5);
    int held = 0;
    for (int run = 0; run < 500; run++) {
      List<List<Judged>> stories = new ArrayList<>();
      for (int story = 0; story < 15; story++) {
        double share = 0.9 + random.nextDouble(-0.1, 0.1);
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
          boolean right = random.nextDouble() < share;
          judged.add(new Judged("yes", right ? "yes" : "no", 1 + random.nextInt(3)));
        }
        stories.add(judged);
      }
      held += Measured.accuracy("", stories).interval().contains(0.9) ? 1 : 0;
    }
    assertThat(held / 500.0).isBetween(0.94, 1.0);
  }

  @Test
  void f1_hasTheIntervalOfTheShareThatItIsOf() {
    List<List<Judged>> stories = alone(8, 2);
    Measured f1 = Measured.f1("yes", stories);
    assertThat(f1.value())
        .isCloseTo(
            Confusion.of(stories.stream().flatMap(List::stream).toList()).f1("yes"), within(1e-12));
    assertThat(f1.interval().low()).isCloseTo(2 * .43 / 1.43, within(.03));
  }

  @Test
  void fewStories_haveNoDrawnInterval() {
    assertThat(
            Measured.of("", alone(3, 1), confusion -> confusion.macroF1(), Bootstrap.USUAL)
                .interval())
        .isNull();
  }
}
