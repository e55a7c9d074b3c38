package org.demarche.nli;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.codebook.Codebook;
import org.junit.jupiter.api.Test;

class NameMaskTest {

  private final NameMask mask = new NameMask(Codebook.shipped(Codebook.DEFAULT));

  @Test
  void countries_haveOneMaskAsNameAndAdjective() {
    NameMask.Names names = mask.names();
    assertThat(names.mask("Israel will leave, a Syrian official said."))
        .isEqualTo("Avaria will leave, a Belmoran official said.");
    assertThat(names.mask("Israeli forces leave Syria."))
        .isEqualTo("Avarian forces leave Belmora.");
  }

  @Test
  void longNames_areOne() {
    assertThat(mask.names().mask("The United States and Imre Toth agreed."))
        .isEqualTo("The Avaria and Belmora agreed.");
  }

  @Test
  void masks_doNotDependOnTheName() {
    assertThat(mask.names().mask("Talks with Imre Toth failed."))
        .isEqualTo(mask.names().mask("Talks with Lea Kadar failed."));
  }

  @Test
  void otherWords_stay() {
    String text = "Nobody wants a war, the minister said.";
    assertThat(mask.names().mask(text)).isEqualTo(text);
  }

  @Test
  void manyNames_stayApart() {
    NameMask.Names names = mask.names();
    StringBuilder text = new StringBuilder("We met");
    for (char name = 'a'; name < 'x'; name++) {
      text.append(", Mr. Xo").append(name);
    }
    assertThat(names.mask(text.toString())).contains("Avaria", "Peldara", "Avaria 1", "Belmora 1");
  }
}
