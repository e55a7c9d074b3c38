package org.demarche.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.Demarche;
import org.demarche.codebook.cue.CueClass;
import org.demarche.text.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Coder_cueTest {

  private static final Demarche DEMARCHE = Demarche.open();

  @ParameterizedTest
  @CsvSource({"said, NEUTRAL", "claimed, DISTANCING", "pointed out, ENDORSING"})
  void distance_isThatOfTheCodebooksCue(String cue, CueClass expected) {
    String text = "The spokeswoman %s that the road was closed.".formatted(cue);
    assertThat(DEMARCHE.analyze(Article.of("a", text)).statements())
        .singleElement()
        .extracting(statement -> statement.cue().cueClass())
        .isEqualTo(expected);
  }
}
