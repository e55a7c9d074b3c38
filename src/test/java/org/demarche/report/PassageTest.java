package org.demarche.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.demarche.report.Piece.Mark;
import org.demarche.text.Span;
import org.junit.jupiter.api.Test;

class PassageTest {

  private static final String TEXT =
      "Rain fell on the ridge. The envoy said the convoy will pass. Nobody answered.";

  private static Span words(String words) {
    int at = TEXT.indexOf(words);
    return new Span(at, at + words.length());
  }

  @Test
  void theSentence_isShown_withItsMarks() {
    List<Piece> pieces =
        new Passage(
                List.of(words("the convoy will pass")),
                List.of(words("said")),
                List.of(words("convoy")))
            .of(TEXT);

    assertThat(pieces)
        .containsExactly(
            new Piece("The envoy ", Mark.CONTEXT),
            new Piece("said", Mark.CUE),
            new Piece(" ", Mark.CONTEXT),
            new Piece("the ", Mark.CONTENT),
            new Piece("convoy", Mark.EVIDENCE),
            new Piece(" will pass", Mark.CONTENT),
            new Piece(".", Mark.CONTEXT));
  }

  @Test
  void aLongText_isCut_andSaysSo() {
    String text = "word ".repeat(2_000);

    String shown =
        new Passage(List.of(new Span(3_000, 3_010)), List.of(), List.of())
            .of(text).stream().map(Piece::text).collect(Collectors.joining());

    assertThat(shown).startsWith("… ").endsWith(" …").hasSizeLessThan(400);
  }

  @Test
  void evidenceElsewhere_isNotMarked() {
    List<Piece> pieces =
        new Passage(List.of(words("will pass")), List.of(), List.of(words("Rain"))).of(TEXT);

    assertThat(pieces).extracting(Piece::mark).doesNotContain(Mark.EVIDENCE);
  }
}
