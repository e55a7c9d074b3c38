package org.demarche.compare.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClustersTest {

  @Test
  void copiesOfCopies_areOne() {
    assertThat(
            Clusters.of(
                List.of(
                    new Edge("a", "b", Tier.NEAR_DUPLICATE),
                    new Edge("b", "c", Tier.EXACT),
                    new Edge("c", "d", Tier.NEAR_DUPLICATE))))
        .hasSize(4)
        .allSatisfy((id, cluster) -> assertThat(cluster).isEqualTo("a"));
  }

  @Test
  void aChainOfParaphrases_isCutAroundWhatMostResemble() {
    assertThat(
            Clusters.of(
                List.of(
                    new Edge("a", "b", Tier.PARAPHRASE),
                    new Edge("b", "c", Tier.PARAPHRASE),
                    new Edge("b", "d", Tier.PARAPHRASE),
                    new Edge("d", "e", Tier.PARAPHRASE))))
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
                    new Edge("a", "b", Tier.EXACT),
                    new Edge("b", "c", Tier.PARAPHRASE),
                    new Edge("a", "d", Tier.PARAPHRASE))))
        .allSatisfy((id, cluster) -> assertThat(cluster).isEqualTo("a"));
  }
}
