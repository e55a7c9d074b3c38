package org.demarche.compare.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MinHashTest {

  /** Two sets of 300 of which 100 are shared: Jaccard 100 / 500. */
  @Test
  void signatures_agreeAsOftenAsTheSetsDo() {
    MinHash minHash = new MinHash(500, 4);
    int[] first = IntStream.range(0, 300).toArray();
    int[] second = IntStream.range(200, 500).toArray();

    assertThat(MinHash.similarity(minHash.signature(first), minHash.signature(second)))
        .isCloseTo(.2, within(.03));
  }

  /** By the formula, 1 - (1 - s^2)^12 is .968 at one half. */
  @Test
  void halfAlike_shareABucketAsOftenAsTheFormulaSays() {
    MinHash minHash = new MinHash(12, 2);
    int met = 0;
    for (int i = 0; i < 1_000; i++) {
      long[] first =
          minHash.keys(minHash.signature(IntStream.range(i * 50, i * 50 + 15).toArray()));
      long[] second =
          minHash.keys(minHash.signature(IntStream.range(i * 50 + 5, i * 50 + 20).toArray()));
      boolean meet = false;
      for (int band = 0; band < 12; band++) {
        meet |= first[band] == second[band];
      }
      met += meet ? 1 : 0;
    }
    assertThat(met / 1_000.0).isCloseTo(.968, within(.02));
  }

  @Test
  void winnowing_finds_eightSharedWordsInARow() {
    int[] first = IntStream.range(0, 40).toArray();
    for (int at = 0; at + 8 <= 40; at++) {
      int[] second = IntStream.range(1_000, 1_030).toArray();
      System.arraycopy(first, at, second, 11, 8);
      int[] chosen = Shingles.winnow(first, 4, 5);
      assertThat(Sets.shared(chosen, Shingles.winnow(second, 4, 5))).isPositive();
    }
  }
}
