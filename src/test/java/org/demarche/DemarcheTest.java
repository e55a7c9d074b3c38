package org.demarche;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.text.Article;
import org.junit.jupiter.api.Test;

class DemarcheTest {

  @Test
  void anyText_isTaken() {
    assertThat(Demarche.open().analyze(Article.of("empty", "")).statements()).isEmpty();
  }
}
