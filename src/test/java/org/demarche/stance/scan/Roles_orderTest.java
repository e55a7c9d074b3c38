package org.demarche.stance.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.stance.Texts.TONES;
import static org.demarche.stance.Texts.span;
import static org.demarche.stance.Texts.tokens;

import org.demarche.codebook.Tones;
import org.demarche.text.Tokens;
import org.junit.jupiter.api.Test;

class Roles_orderTest {

  @Test
  void active_subjectDoesIt() {
    assertThat(agent("The board praised the nurses.", "The board")).isEqualTo(1);
    assertThat(patient("The board praised the nurses.", "nurses")).isGreaterThan(0.9);
    assertThat(agent("The board praised the nurses.", "nurses")).isZero();
  }

  @Test
  void passive_swapsTheRoles() {
    assertThat(patient("The nurses were praised by the board.", "The nurses")).isEqualTo(1);
    assertThat(agent("The nurses were praised by the board.", "the board")).isGreaterThan(0.8);
  }

  @Test
  void possessor_hasASmallerPart() {
    assertThat(agent("The board's clerk praised the nurses.", "The board")).isBetween(0.1, 0.5);
  }

  @Test
  void otherSentence_hasNoPart() {
    assertThat(agent("The board met. They praised the nurses.", "The board")).isZero();
  }

  private static double agent(String text, String party) {
    Tokens tokens = tokens(text);
    return Roles.agent(tokens, praised(tokens), Party.at(tokens, span(text, party)), 0);
  }

  private static double patient(String text, String party) {
    Tokens tokens = tokens(text);
    return Roles.patient(tokens, praised(tokens), Party.at(tokens, span(text, party)), 0);
  }

  private static Item<Tones.Group> praised(Tokens tokens) {
    return TONES.scan(tokens, 0, tokens.size()).stream()
        .filter(item -> tokens.norm(item.end() - 1).startsWith("praise"))
        .findFirst()
        .orElseThrow();
  }
}
