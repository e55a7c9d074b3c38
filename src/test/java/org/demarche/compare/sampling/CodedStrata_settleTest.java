package org.demarche.compare.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CodedStrata_settleTest {

  private static final List<Drawn> DRAWN = sample();

  /** 40 of a, 20 of b, 10 of c; drawn 8, 4 and 2. */
  private static List<Drawn> sample() {
    Map<String, String> strata = new HashMap<>();
    Map.of("a", 40, "b", 20, "c", 10)
        .forEach(
            (stratum, size) -> {
              for (int i = 0; i < size; i++) {
                strata.put(stratum + i, stratum);
              }
            });
    return StratifiedSample.draw(strata, 14, 1);
  }

  private static List<Drawn> coded(String stratum, int count) {
    return DRAWN.stream().filter(unit -> unit.stratum().equals(stratum)).limit(count).toList();
  }

  private static Set<String> ids(List<Drawn> units) {
    return units.stream().map(Drawn::id).collect(Collectors.toSet());
  }

  private static double standsFor(List<Drawn> units) {
    return units.stream().mapToDouble(unit -> 1 / unit.inclusion()).sum();
  }

  @Test
  void everythingCoded_changesNothing() {
    List<Drawn> settled = CodedStrata.settle(DRAWN, ids(DRAWN));
    assertThat(ids(settled)).isEqualTo(ids(DRAWN));
    assertThat(standsFor(settled)).isCloseTo(70, within(1e-9));
    assertThat(settled).noneMatch(unit -> unit.stratum().equals(StratifiedSample.REST));
  }

  @Test
  void halfCoded_standsForTwiceAsMany() {
    Set<String> half = ids(coded("a", 3));
    half.addAll(ids(coded("b", 2)));
    half.addAll(ids(coded("c", 2)));
    List<Drawn> settled = CodedStrata.settle(DRAWN, half);
    assertThat(standsFor(settled)).isCloseTo(70, within(1e-9));
    assertThat(settled)
        .filteredOn(unit -> unit.stratum().equals("a"))
        .allSatisfy(unit -> assertThat(unit.inclusion()).isCloseTo(3 / 40.0, within(1e-9)));
  }

  @Test
  void strataLeftOut_arePutTogether() {
    Set<String> some = ids(coded("a", 4));
    some.addAll(ids(coded("b", 1)));
    List<Drawn> settled = CodedStrata.settle(DRAWN, some);
    assertThat(standsFor(settled)).isCloseTo(70, within(1e-9));
    assertThat(settled).extracting(Drawn::stratum).containsOnly(StratifiedSample.REST);
    assertThat(settled)
        .allSatisfy(unit -> assertThat(unit.inclusion()).isCloseTo(5 / 70.0, within(1e-9)));
  }

  @Test
  void nothingCoded_leavesNothing() {
    assertThat(CodedStrata.settle(DRAWN, Set.of())).isEmpty();
  }
}
