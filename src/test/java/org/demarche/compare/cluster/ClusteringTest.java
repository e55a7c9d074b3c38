package org.demarche.compare.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClusteringTest {

  /** Reads the blocks of a file: a head of side and day, then the versions. */
  private static Planted paraphrases() throws IOException {
    Planted planted = new Planted();
    try (var in = ClusteringTest.class.getResourceAsStream("paraphrases.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      int cluster = 0;
      for (String block : text.replaceAll("(?m)^#.*\n", "").strip().split("\n\n")) {
        List<String> lines = block.lines().toList();
        String[] head = lines.get(0).split(" ");
        for (String version : lines.subList(1, lines.size())) {
          planted.add(cluster, head[0], Integer.parseInt(head[1]), version);
        }
        cluster++;
      }
    }
    return planted;
  }

  @Test
  void plantedCopies_areFound() {
    Planted planted = Planted.copies(1_000, 4);

    double[] found = planted.precisionAndRecall(Clustering.of(planted.sketches));

    assertThat(found[0]).as("precision").isGreaterThan(.95);
    assertThat(found[1]).as("recall").isGreaterThan(.95);
  }

  @Test
  void plantedParaphrases_areFound() throws IOException {
    Planted planted = paraphrases();

    double[] found = planted.precisionAndRecall(Clustering.of(planted.sketches));

    assertThat(found[0]).as("precision").isGreaterThan(.8);
    assertThat(found[1]).as("recall").isGreaterThan(.8);
  }

  @Test
  void theOrderOfTheStatements_doesNotMatter() {
    Planted planted = Planted.copies(300, 5);
    Map<String, String> inOrder = Clustering.of(planted.sketches);
    List<Sketch> shuffled = new ArrayList<>(planted.sketches);
    Collections.shuffle(shuffled, new Random(1));

    assertThat(Clustering.of(shuffled)).isEqualTo(inOrder).isNotEmpty();
  }
}
