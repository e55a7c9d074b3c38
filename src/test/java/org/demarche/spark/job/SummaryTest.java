package org.demarche.spark.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryTest {

  @Test
  void longLine_goesOnUnderneathWithNothingCutOff() {
    String line = "2 documents, 9 rejects: " + "1 wrong_language, ".repeat(8) + "1 bomb";
    List<String> folded = Summary.folded(line);
    assertThat(folded).hasSize(3).allMatch(part -> part.length() <= 80);
    assertThat(String.join(" ", folded).replaceAll(" +", " ")).isEqualTo(line);
    assertThat(Summary.folded("2 documents, 0 rejects")).containsExactly("2 documents, 0 rejects");
  }
}
