package org.demarche.compare.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StratifiedSample_drawTest {

  private static Map<String, String> strata(int... sizes) {
    Map<String, String> strata = new HashMap<>();
    for (int stratum = 0; stratum < sizes.length; stratum++) {
      for (int i = 0; i < sizes[stratum]; i++) {
        strata.put(stratum + "/" + i, "stratum " + stratum);
      }
    }
    return strata;
  }

  @Test
  void everyUnit_isDrawnAsOftenAsItsInclusionProbabilitySays() {
    Map<String, String> strata = strata(50, 8, 3);
    Map<String, Integer> times = new HashMap<>();
    Map<String, Double> inclusion = new HashMap<>();
    int runs = 4_000;
    for (int seed = 0; seed < runs; seed++) {
      for (Drawn unit : StratifiedSample.draw(strata, 20, seed)) {
        times.merge(unit.id(), 1, Integer::sum);
        inclusion.put(unit.id(), unit.inclusion());
      }
    }
    assertThat(times).hasSize(61);
    times.forEach(
        (id, count) ->
            assertThat(count / (double) runs).isCloseTo(inclusion.get(id), within(0.04)));
  }

  @Test
  void weights_addUpToTheWhole() {
    for (int n : List.of(2, 3, 7, 20, 60, 61, 500)) {
      double whole =
          StratifiedSample.draw(strata(50, 8, 2, 1), n, 7).stream()
              .mapToDouble(unit -> 1 / unit.inclusion())
              .sum();
      assertThat(whole).isCloseTo(61, within(1e-9));
    }
  }

  @Test
  void sample_isOfTheSizeAskedForWithoutRepetition() {
    List<Drawn> drawn = StratifiedSample.draw(strata(500, 80, 20, 5), 100, 1);
    assertThat(drawn).hasSize(100);
    assertThat(new HashSet<>(drawn)).hasSize(100);
  }

  @Test
  void smallStrata_getMoreThanTheirShareAndAtLeastTwo() {
    Map<String, Long> drawn =
        StratifiedSample.draw(strata(900, 90, 10), 60, 1).stream()
            .collect(Collectors.groupingBy(Drawn::stratum, Collectors.counting()));
    assertThat(drawn.get("stratum 0")).isBetween(35L, 48L);
    assertThat(drawn.get("stratum 2")).isBetween(3L, 8L);
  }

  @Test
  void moreStrataThanUnits_arePooledSoThatEachUnitHasAChance() {
    Map<String, String> strata = strata(IntStream.range(0, 40).map(i -> 3).toArray());
    Map<String, Long> drawn =
        StratifiedSample.draw(strata, 16, 1).stream()
            .collect(Collectors.groupingBy(Drawn::stratum, Collectors.counting()));
    assertThat(drawn).hasSize(4);
    // The pooled stratum has 111 of 120 units: what is left goes to it.
    assertThat(drawn.get(StratifiedSample.REST)).isGreaterThanOrEqualTo(7);
  }

  @Test
  void sameSeed_drawsTheSameWhateverTheOrder() {
    Map<String, String> strata = strata(30, 30);
    assertThat(StratifiedSample.draw(new java.util.TreeMap<>(strata), 12, 7))
        .isEqualTo(StratifiedSample.draw(strata, 12, 7))
        .isNotEqualTo(StratifiedSample.draw(strata, 12, 8));
  }

  @Test
  void deal_givesEachCoderTheOverlapAndAShareOfTheRest() {
    List<List<Integer>> hands =
        StratifiedSample.deal(IntStream.range(0, 11).boxed().toList(), 2, 5);
    assertThat(hands.get(0)).containsExactly(0, 1, 2, 3, 4, 5, 7, 9);
    assertThat(hands.get(1)).containsExactly(0, 1, 2, 3, 4, 6, 8, 10);
    assertThatThrownBy(() -> StratifiedSample.deal(List.of(1), 2, 5)).hasMessageContaining("5");
  }
}
