package org.demarche.compare.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class Agreement_publishedTest {

  /** Fleiss 1971, table 1: 30 patients, six psychiatrists each, counts of five diagnoses. */
  private static final String FLEISS =
      """
      00060 03003 01401 00006 03030 20400 00402 20310 20040 00006
      10050 11040 03300 10050 02031 00501 30012 51000 02040 10203
      00006 01050 02013 20040 10041 05010 40002 02040 10500 00006
      """;

  private static Ratings ratings(List<List<String>> rows, List<String> values) {
    return Ratings.of(
        IntStream.range(0, rows.size()).mapToObj(Integer::toString).toList(),
        IntStream.range(0, rows.get(0).size()).mapToObj(Integer::toString).toList(),
        values,
        (unit, coder) -> rows.get(unit).get(coder));
  }

  private static List<String> spread(String counts) {
    List<String> given = new ArrayList<>();
    for (int value = 0; value < counts.length(); value++) {
      for (int i = 0; i < counts.charAt(value) - '0'; i++) {
        given.add(String.valueOf(value));
      }
    }
    return given;
  }

  @Test
  void fleissKappa_isThatOfHisTable() {
    List<List<String>> rows =
        List.of(FLEISS.strip().split("\\s+")).stream()
            .map(Agreement_publishedTest::spread)
            .toList();
    Ratings ratings = ratings(rows, List.of("0", "1", "2", "3", "4"));
    assertThat(Agreement.fleiss(ratings)).isCloseTo(0.430, within(0.0005));
    assertThat(Agreement.percent(ratings)).isCloseTo(0.556, within(0.0005));
  }

  /** Two coders' 200 units by the cells of a table: rows the first coder, columns the second. */
  private static Ratings table(int[][] counts) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      for (int j = 0; j < counts.length; j++) {
        for (int n = 0; n < counts[i][j]; n++) {
          rows.add(List.of(String.valueOf(i), String.valueOf(j)));
        }
      }
    }
    return ratings(rows, List.of("0", "1", "2"));
  }

  @Test
  void cohenKappa_isThatOfHisTable() {
    // Cohen, "Weighted kappa" (1968), table 1, unweighted: .70 observed, .41 by chance, .492.
    Ratings ratings = table(new int[][] {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}});
    assertThat(Agreement.percent(ratings)).isCloseTo(0.70, within(1e-9));
    assertThat(Agreement.cohen(ratings, 0, 1)).isCloseTo(0.492, within(0.0005));
  }

  @Test
  void missingValues_areLeftOutOfThePairs() {
    List<@Nullable String> first = java.util.Arrays.asList("a", "b", null, "a");
    List<@Nullable String> second = java.util.Arrays.asList("a", "a", "b", null);
    Ratings ratings =
        Ratings.of(
            List.of("1", "2", "3", "4"),
            List.of("x", "y"),
            List.of("a", "b"),
            (unit, coder) -> (coder == 0 ? first : second).get(unit));
    assertThat(ratings.pairable()).containsExactly(0, 1);
    assertThat(Agreement.percent(ratings)).isEqualTo(0.5);
    assertThat(Agreement.cohen(ratings, 0, 1)).isEqualTo(0.0);
  }
}
