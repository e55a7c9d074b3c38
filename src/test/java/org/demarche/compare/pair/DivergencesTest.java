package org.demarche.compare.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.demarche.compare.Said;
import org.demarche.compare.Settings;
import org.demarche.compare.Utterance;
import org.demarche.compare.pair.Divergence.Measure;
import org.demarche.compare.stat.ClusterBootstrap;
import org.demarche.compare.stat.PermutationTest;
import org.junit.jupiter.api.Test;

class DivergencesTest {

  private static final Settings QUICK =
      new Settings(3, 20, new ClusterBootstrap(399, .95, 1), new PermutationTest(4_999, 20, 2));

  /** Six speakers, eight issues; the first stands elsewhere than the others on issue 0. */
  private static List<Utterance> planted(long seed) {
    return corpus(seed, 6, 8, true);
  }

  private static List<Utterance> corpus(long seed, int speakers, int issues, boolean planted) {
    SplittableRandom random = new SplittableRandom(seed);
    Said said = new Said();
    for (int speaker = 0; speaker < speakers; speaker++) {
      for (int issue = 0; issue < issues; issue++) {
        for (int i = 0; i < 15; i++) {
          double score = random.nextDouble() * 1.2 - .6;
          boolean apart = planted && speaker == 0 && issue == 0;
          String story = "story" + speaker + "-" + i;
          said.on("issue" + issue, "speaker" + speaker, story, apart ? score / 2 + .7 : score);
        }
      }
    }
    return said.all();
  }

  private static boolean isPlanted(Divergence row) {
    return row.speaker().equals("speaker0") && "issue0".equals(row.issue());
  }

  @Test
  void plantedGaps_areFound_andNullOnesStayBelowTheCorrectedLevel() {
    int found = 0;
    int falseFinds = 0;
    int tables = 100;
    for (int seed = 0; seed < tables; seed++) {
      for (Divergence row : Divergences.compare(planted(seed), QUICK)) {
        found += row.qValue() <= .05 && isPlanted(row) ? 1 : 0;
        falseFinds += row.qValue() <= .05 && !isPlanted(row) ? 1 : 0;
      }
    }
    assertThat(found).as("of %d", 5 * tables).isGreaterThan(5 * tables * 9 / 10);
    assertThat(falseFinds / (double) (found + falseFinds)).as("false finds").isLessThan(.1);
  }

  /** Where nobody differs, any find is false: at most one table in twenty may have one. */
  @Test
  void tablesWithoutAnyGap_seldomShowOne() {
    int tables = 60;
    long withFinds = 0;
    for (int seed = 0; seed < tables; seed++) {
      List<Divergence> rows = Divergences.compare(corpus(100 + seed, 4, 4, false), QUICK);
      withFinds += rows.stream().anyMatch(row -> row.qValue() <= .05) ? 1 : 0;
    }
    assertThat(withFinds).as("of %d tables", tables).isLessThanOrEqualTo(7);
  }

  @Test
  void theGap_isFirstMinusSecond_withItsTruthInside() {
    Divergence row =
        Divergences.compare(planted(3), QUICK).stream()
            .filter(DivergencesTest::isPlanted)
            .findFirst()
            .orElseThrow();

    assertThat(row.measure()).isEqualTo(Measure.STANCE_GAP);
    assertThat(row.gap().value()).isCloseTo(.7, within(.25));
    assertThat(row.gap().interval().contains(.7)).isTrue();
    assertThat(row.statements()).isEqualTo(15);
  }

  @Test
  void speakersOfWhomTooLittleIsKnown_areNotCompared() {
    Said said = new Said();
    for (int i = 0; i < 5; i++) {
      said.on("border", "envoy", "a" + i, .5);
    }
    said.on("border", "minister", "b", -.5).on("border", "minister", "c", -.5);

    assertThat(Divergences.compare(said.all(), QUICK)).isEmpty();
  }

  @Test
  void framesOfTheirOwn_divergeByNearlyABit() {
    Said said = new Said();
    for (int i = 0; i < 20; i++) {
      said.add("envoy", "e" + i, "a" + i, Said.DAY, List.of(), List.of("peace"));
      said.add("minister", "m" + i, "b" + i, Said.DAY, List.of(), List.of("threat"));
    }

    assertThat(Divergences.compare(said.all(), QUICK))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.measure()).isEqualTo(Measure.JENSEN_SHANNON);
              assertThat(row.gap().value()).isGreaterThan(.95);
              assertThat(row.qValue()).isLessThan(.01);
            });
  }
}
