package org.demarche.stance.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.stance.Texts.CODEBOOK;
import static org.demarche.stance.Texts.document;
import static org.demarche.stance.Texts.span;

import org.demarche.codebook.Tone;
import org.demarche.stance.score.DirectedScorer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToneReader_towardTest {

  private static final DirectedScorer SCORER = new DirectedScorer(CODEBOOK);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The dean, a gifted teacher, spoke. | The dean | POSITIVE",
        "The dean was admired for her courage. | The dean | POSITIVE",
        "The dean's blunders were many. | The dean | NEGATIVE",
        "The students accused the dean of negligence. | the dean | NEGATIVE",
        "The dean was praised by the students. | The dean | POSITIVE",
        "The dean broke her promise. | The dean | NEGATIVE",
        "The dean broke their promise. | The dean | NEGATIVE",
        "The dean did not lie. | The dean | NEUTRAL",
        "The dean is not dishonest. | The dean | POSITIVE",
        "The dean condemned the brutal raid. | The dean | NEGATIVE",
        "The dean prevented the bloodshed. | The dean | NEUTRAL",
        "The dean came as well as the clerk. | The dean | NEUTRAL",
        "The dean arrived extremely early. | The dean | NEUTRAL",
      })
  void target_getsItsTone(String text, String target, Tone tone) {
    assertThat(SCORER.score(document(text), null, span(text, target)).tone()).isEqualTo(tone);
  }
}
