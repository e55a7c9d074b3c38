package org.demarche.stance.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.stance.Texts.ACTS;
import static org.demarche.stance.Texts.tokens;

import java.util.List;
import org.demarche.codebook.Acts;
import org.demarche.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Lexicon_partOfSpeechTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They attack the port.",
        "The army will attack.",
        "The army wants to attack the port.",
        "The army did not attack.",
        "It attacks the port.",
        "The army brutally attacked the port.",
      })
  void attack_isAVerb(String text) {
    assertThat(attack(text).form().verb()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The attack failed.",
        "Their attacks on the port failed.",
        "They spoke of attacks.",
        "The army's attack failed.",
        "Nine attacks failed.",
      })
  void attack_isANoun(String text) {
    assertThat(attack(text).form().noun()).isTrue();
  }

  @Test
  void passive_isToldFromActive() {
    assertThat(attack("The port was attacked by rebels.").passive()).isTrue();
    assertThat(attack("The port was never attacked.").passive()).isTrue();
    assertThat(attack("The rebels have attacked the port.").passive()).isFalse();
  }

  @Test
  void phrase_beatsItsWords() {
    Tokens tokens = tokens("They called for an end.");
    assertThat(ACTS.lexicon().scan(tokens, 0, tokens.size()).get(0).end()).isEqualTo(3);
  }

  private static Item<Acts.Group> attack(String text) {
    Tokens tokens = tokens(text);
    List<Item<Acts.Group>> items = ACTS.lexicon().scan(tokens, 0, tokens.size());
    return items.stream()
        .filter(item -> tokens.norm(item.begin()).startsWith("attack"))
        .findFirst()
        .orElseThrow();
  }
}
