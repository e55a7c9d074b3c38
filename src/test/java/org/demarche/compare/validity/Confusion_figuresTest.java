package org.demarche.compare.validity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.demarche.compare.stat.Bootstrap;
import org.junit.jupiter.api.Test;

class Confusion_figuresTest {

  private static final List<Judged> JUDGED =
      List.of(
          new Judged("cat", "cat", 1),
          new Judged("cat", "dog", 1),
          new Judged("dog", "dog", 1),
          new Judged("dog", "dog", 1),
          new Judged("dog", "fox", 1),
          new Judged("cat", "cat", 1));

  private final Confusion confusion = Confusion.of(JUDGED);

  @Test
  void figures_areThoseOfTheTable() {
    assertThat(confusion.labels()).containsExactly("cat", "dog", "fox");
    assertThat(confusion.precision("cat")).isEqualTo(1.0);
    assertThat(confusion.recall("cat")).isCloseTo(2 / 3.0, within(1e-12));
    assertThat(confusion.f1("cat")).isCloseTo(0.8, within(1e-12));
    assertThat(confusion.f1("dog")).isCloseTo(2 / 3.0, within(1e-12));
    assertThat(confusion.f1("fox")).isZero();
    assertThat(confusion.recall("fox")).isNaN();
    assertThat(confusion.macroF1()).isCloseTo((0.8 + 2 / 3.0) / 3, within(1e-12));
    assertThat(confusion.accuracy()).isCloseTo(4 / 6.0, within(1e-12));
  }

  @Test
  void weights_letADrawnUnitStandForThoseNotDrawn() {
    Confusion weighted =
        Confusion.of(List.of(new Judged("yes", "yes", 9), new Judged("no", "yes", 1)));
    assertThat(weighted.precision("yes")).isEqualTo(0.9);
  }

  @Test
  void interval_holdsTheFigure() {
    Measured accuracy =
        Measured.of(
            "accuracy",
            JUDGED.stream().map(List::of).toList(),
            Confusion::accuracy,
            Bootstrap.USUAL);
    assertThat(accuracy.interval()).isNotNull();
    assertThat(accuracy.interval().contains(accuracy.value())).isTrue();
    assertThat(accuracy.interval().width()).isGreaterThan(0.3);
  }
}
