package org.demarche.stance.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.stance.Texts.TONES;
import static org.demarche.stance.Texts.tokens;

import org.demarche.codebook.Tone;
import org.demarche.stance.scan.Party;
import org.demarche.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeToneTest {

  private static final ToneReader READER = new ToneReader(TONES);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We regret that the promise was broken.",
        "They must stop lying.",
        "The failure to protect the town is shameful.",
        "A so-called referendum was held at gunpoint.",
        "It erodes the impartiality of the courts.",
        "This shows a lack of leadership.",
        "It is not a compromise but a disgrace.",
        "They cannot solve the crisis.",
      })
  void criticism_isNegative(String text) {
    assertThat(tone(text)).isEqualTo(Tone.NEGATIVE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I thank the mediators for their generous help.",
        "We are proud of our nurses.",
      })
  void thanks_arePositive(String text) {
    assertThat(tone(text)).isEqualTo(Tone.POSITIVE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The meeting is about conflict prevention.",
        "The commission wants to end the violence.",
        "The hall holds nine hundred people.",
      })
  void subject_isNoCriticism(String text) {
    assertThat(tone(text)).isNotEqualTo(Tone.NEGATIVE);
  }

  @Test
  void ill_countsMoreWhereAStateIsNamed() {
    assertThat(sum("Egypt violated the agreement."))
        .isLessThan(2 * sum("Somebody violated the agreement."));
    assertThat(sum("Egypt opened a museum.")).isZero();
  }

  @Test
  void illThatWouldBe_countsLess() {
    assertThat(sum("That would be a betrayal.")).isGreaterThan(sum("That is a betrayal."));
  }

  private static double sum(String text) {
    Tokens tokens = tokens(text);
    return READER.read(tokens, 0, tokens.size(), Party.NONE, Party.NONE).stream()
        .mapToDouble(Contribution::value)
        .sum();
  }

  private static Tone tone(String text) {
    Tokens tokens = tokens(text);
    return ToneSum.of(
            tokens,
            READER.read(tokens, 0, tokens.size(), Party.NONE, Party.NONE),
            0,
            tokens.size(),
            Party.NONE,
            Party.NONE)
        .tone();
  }
}
