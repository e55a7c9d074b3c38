package org.demarche.stance.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.demarche.stance.Texts.INFLECTOR;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternParserTest {

  private final PatternParser parser = new PatternParser(INFLECTOR);

  @Test
  void word_standsForItsForms() {
    WordMatcher strike = parser.parse("strike").steps().get(0).word();
    assertThat(strike.fits("strikes")).isTrue();
    assertThat(strike.fits("struck")).isTrue();
    assertThat(strike.fits("striker")).isFalse();
  }

  @Test
  void marks_narrowAndWiden() {
    assertThat(parser.parse("=strike").steps().get(0).word().fits("strikes")).isFalse();
    assertThat(parser.parse("demilitari*").steps().get(0).word().fits("demilitarised")).isTrue();
    assertThat(parser.parse("a b? c").steps().get(1).optional()).isTrue();
    assertThat(parser.parse("a ... c").steps().get(1).gap()).isTrue();
    assertThat(parser.parse("a & b c").beside()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "...", "... a", "a ...", "a? b", "a & b & c", "ab*", "a|", "="})
  void mistake_isToldOff(String phrase) {
    assertThatThrownBy(() -> parser.parse(phrase)).isInstanceOf(IllegalArgumentException.class);
  }
}
