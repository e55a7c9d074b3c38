package org.demarche.compare.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClustersTest {

  private static Edge edge(String first, int day, String second, int otherDay, Tier tier) {
    return new Edge(first, day, second, otherDay, tier);
  }

  @Test
  void copiesOfCopies_areOne() {
    assertThat(
            Clusters.of(
                List.of(
                    edge("a", 1, "b", 1, Tier.NEAR_DUPLICATE),
                    edge("b", 1, "c", 1, Tier.EXACT),
                    edge("c", 1, "d", 1, Tier.NEAR_DUPLICATE))))
        .hasSize(4)
        .allSatisfy((id, cluster) -> assertThat(cluster).isEqualTo("a"));
  }

  @Test
  void aChainOfParaphrases_isCutAroundWhatMostResemble() {
    assertThat(
            Clusters.of(
                List.of(
                    edge("a", 1, "b", 1, Tier.PARAPHRASE),
                    edge("b", 1, "c", 1, Tier.PARAPHRASE),
                    edge("b", 1, "d", 1, Tier.PARAPHRASE),
                    edge("d", 1, "e", 1, Tier.PARAPHRASE))))
        .containsEntry("a", "b")
        .containsEntry("c", "b")
        .containsEntry("d", "b")
        .containsEntry("e", "e");
  }

  @Test
  void aParaphraseOfACopy_belongsToWhatIsCopied() {
    assertThat(
            Clusters.of(
                List.of(
                    edge("a", 1, "b", 1, Tier.EXACT),
                    edge("b", 1, "c", 1, Tier.PARAPHRASE),
                    edge("a", 1, "d", 1, Tier.PARAPHRASE))))
        .allSatisfy((id, cluster) -> assertThat(cluster).isEqualTo("a"));
  }

  /** A spokesman's standing phrase, printed every eighth day. */
  @Test
  void whatIsSaidAgainAndAgain_isCutFromTheFirstOnAfterTenDays() {
    assertThat(
            Clusters.of(
                List.of(
                    edge("a", 0, "b", 8, Tier.EXACT),
                    edge("b", 8, "c", 16, Tier.EXACT),
                    edge("c", 16, "d", 24, Tier.NEAR_DUPLICATE))))
        .containsEntry("b", "a")
        .containsEntry("c", "c")
        .containsEntry("d", "c");
  }

  /** "c" is a part of what was said on the day before and of what was said eight days later. */
  @Test
  void aPartOfTwo_goesWithTheNearer() {
    assertThat(
            Clusters.of(
                List.of(
                    edge("a", 0, "b", 0, Tier.EXACT),
                    edge("a", 0, "c", 1, Tier.PART),
                    edge("c", 1, "d", 9, Tier.PART),
                    edge("d", 9, "e", 11, Tier.EXACT))))
        .containsEntry("a", "c")
        .containsEntry("b", "c")
        .containsEntry("d", "d")
        .containsEntry("e", "d");
  }

  @Test
  void anUndatedVersion_liesNoTimeFromAny() {
    assertThat(
            Clusters.of(
                List.of(
                    edge("a", 0, "b", Sketch.UNDATED, Tier.EXACT),
                    edge("b", Sketch.UNDATED, "c", 9, Tier.EXACT))))
        .allSatisfy((id, cluster) -> assertThat(cluster).isEqualTo("a"));
  }
}
