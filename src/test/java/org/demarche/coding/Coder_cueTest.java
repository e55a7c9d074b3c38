package org.demarche.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.Demarche;
import org.demarche.codebook.cue.CueClass;
import org.demarche.text.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor said the so-called referendum was held in May.",
        "The mayor said the \"referendum\" was held in May.",
      })
  void marksInTheReportersWords_keepADistance(String text) {
    CodedStatement coded = DEMARCHE.analyze(Article.of("a", text)).statements().get(0);
    assertThat(coded.distance()).isEqualTo(CueClass.DISTANCING);
    assertThat(coded.distancing()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"The so-called referendum was held in May,\" the mayor said.",
        "The mayor said the referendum was \"a historic day\".",
        "The mayor described the vote as a \"historic day\".",
      })
  void marksInTheSpeakersWords_doNot(String text) {
    CodedStatement coded = DEMARCHE.analyze(Article.of("a", text)).statements().get(0);
    assertThat(coded.distance()).isNotEqualTo(CueClass.DISTANCING);
  }
}
