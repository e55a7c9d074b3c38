package org.demarche.stance.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.stance.Texts.CODEBOOK;
import static org.demarche.stance.Texts.document;
import static org.demarche.stance.Texts.span;

import org.demarche.codebook.Act;
import org.demarche.codebook.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectedScorer_toneTest {

  private static final DirectedScorer SCORER = new DirectedScorer(CODEBOOK);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The board praised the nurses. | The board | the nurses | SUPPORT | POSITIVE",
        "The nurses were criticised by the board. | the board | The nurses | ACCUSE | NEGATIVE",
        "The board met the nurses. | The board | the nurses | CONSULT | NEUTRAL",
        "The board said the nurses are dishonest. | The board | the nurses | ASSERT | NEGATIVE",
        "The board's support for the nurses grew. | The board | the nurses | SUPPORT | POSITIVE",
      })
  void source_hasATone(String text, String source, String target, Act act, Tone tone) {
    Scored scored = SCORER.score(document(text), span(text, source), span(text, target));
    assertThat(scored.act()).isEqualTo(act);
    assertThat(scored.tone()).isEqualTo(tone);
  }

  @Test
  void wholeText_isNegativeWhereItCriticises() {
    Scored scored = SCORER.score(document("The referendum is a shameful farce."), null, null);
    assertThat(scored.tone()).isEqualTo(Tone.NEGATIVE);
    assertThat(scored.evidence()).isNotEmpty();
  }

  @Test
  void emptyText_isNeutral() {
    Scored scored = SCORER.score(document(""), null, null);
    assertThat(scored.tone()).isEqualTo(Tone.NEUTRAL);
    assertThat(scored.act()).isEqualTo(Act.ASSERT);
  }
}
