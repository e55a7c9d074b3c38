package org.demarche.stance.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.Problem;
import org.demarche.codebook.Problems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StanceExamples_shippedTest {

  @ParameterizedTest
  @ValueSource(strings = {"english", "syria-israel-us", "nile-dam"})
  void everyExample_comesOutAsItSays(String name) {
    assertThat(problems(Codebook.shipped(name))).isEmpty();
  }

  private static List<Problem> problems(Codebook codebook) {
    Problems problems = new Problems();
    new StanceExamples(codebook).check(problems);
    return problems.list();
  }
}
