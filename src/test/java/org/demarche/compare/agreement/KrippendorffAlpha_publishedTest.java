package org.demarche.compare.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.demarche.compare.stat.Bootstrap;
import org.demarche.compare.stat.Interval;
import org.junit.jupiter.api.Test;

/**
 * Krippendorff, "Computing Krippendorff's alpha-reliability" (2011), example C: four observers,
 * twelve units, values missing; he gives .743, .815 and .849.
 */
class KrippendorffAlpha_publishedTest {

  private static Ratings ratings(List<String> rows) {
    int units = rows.get(0).length();
    return Ratings.of(
        IntStream.range(0, units).mapToObj(Integer::toString).toList(),
        IntStream.range(0, rows.size()).mapToObj(i -> "coder " + i).toList(),
        List.of("1", "2", "3", "4", "5"),
        (unit, coder) -> {
          char value = rows.get(coder).charAt(unit);
          return value == '.' ? null : String.valueOf(value);
        });
  }

  private static final Ratings EXAMPLE =
      ratings(List.of("123321412...", "1233224125.3", ".3332342251.", "12332441251."));

  @Test
  void nominal() {
    assertThat(KrippendorffAlpha.of(EXAMPLE, Level.NOMINAL)).isCloseTo(0.743, within(0.0005));
  }

  @Test
  void ordinal() {
    assertThat(KrippendorffAlpha.of(EXAMPLE, Level.ORDINAL)).isCloseTo(0.815, within(0.0005));
  }

  @Test
  void interval() {
    assertThat(KrippendorffAlpha.of(EXAMPLE, Level.INTERVAL)).isCloseTo(0.849, within(0.0005));
  }

  @Test
  void confidenceInterval_holdsTheEstimateAndIsTheSameAgain() {
    Interval interval = KrippendorffAlpha.interval(EXAMPLE, Level.NOMINAL, Bootstrap.USUAL);
    assertThat(interval).isNotNull();
    assertThat(interval.contains(0.743)).isTrue();
    assertThat(interval.width()).isBetween(0.2, 0.8);
    assertThat(KrippendorffAlpha.interval(EXAMPLE, Level.NOMINAL, Bootstrap.USUAL))
        .isEqualTo(interval);
  }

  @Test
  void binaryTwoCoders_asInThePaper() {
    // The same paper, example A: two observers, ten units, no value missing; alpha = .095.
    Ratings binary =
        Ratings.of(
            IntStream.range(0, 10).mapToObj(Integer::toString).toList(),
            List.of("Meg", "Owen"),
            List.of("0", "1"),
            (unit, coder) ->
                String.valueOf((coder == 0 ? "0100000010" : "1110010000").charAt(unit)));
    assertThat(KrippendorffAlpha.of(binary, Level.NOMINAL)).isCloseTo(0.095, within(0.0005));
  }

  @Test
  void oneValueOnly_isNotDefined() {
    assertThat(KrippendorffAlpha.of(ratings(List.of("111", "111")), Level.NOMINAL)).isNaN();
  }
}
