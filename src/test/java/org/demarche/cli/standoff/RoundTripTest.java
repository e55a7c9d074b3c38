package org.demarche.cli.standoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.demarche.cli.shell.CommandException;
import org.demarche.cli.standoff.MarkedText.Marked;
import org.demarche.text.Span;
import org.demarche.text.Spans;
import org.junit.jupiter.api.Test;

class RoundTripTest {

  /** With an emoji, a tab, a no-break space, a right-to-left word, a combining mark. */
  private static final String TEXT =
      "\uD83D\uDE00 \"We agree,\" she\tsaid,\r\n\"to talk_now.\"\u00A0He [too] said \u0633\u0644\u0627\u0645"
          + " of the cafe\u0301 \\ bar.\n\n  Two\u2028lines.";

  private static final MarkedText MARKED =
      new MarkedText(
          "d1",
          TEXT,
          List.of(
              new Marked(at("We agree", "to talk_now."), "direct", Set.of("envoy", "a|b_c")),
              new Marked(at("talk_now"), null, Set.of()),
              new Marked(at("He [too] said \u0633\u0644\u0627\u0645"), "indirect", null),
              new Marked(at("cafe\u0301 \\ bar.\n\n  Two lines"), "mixed", Set.of("minister"))));

  private static Spans at(String... pieces) {
    String plain = PlainText.of(TEXT);
    Span[] spans = new Span[pieces.length];
    for (int i = 0; i < pieces.length; i++) {
      int begin = plain.indexOf(pieces[i]);
      spans[i] = new Span(begin, begin + pieces[i].length());
    }
    return Spans.of(spans);
  }

  private static MarkedText brat(String text, String ann) {
    StandoffProblems problems = new StandoffProblems();
    problems.in("d1.ann");
    MarkedText read = BratReading.read("d1", PlainText.of(text), ann, problems);
    problems.throwIfAny();
    return read;
  }

  private static MarkedText webAnno(String text, String tsv) {
    StandoffProblems problems = new StandoffProblems();
    problems.in("d1.tsv");
    MarkedText read = WebAnnoReading.read("d1", PlainText.of(text), tsv, problems);
    problems.throwIfAny();
    return read;
  }

  @Test
  void plainText_hasAsManyCharactersAsCodePoints() {
    assertThat(PlainText.of(TEXT))
        .hasSize(TEXT.codePointCount(0, TEXT.length()))
        .startsWith("\u25A1 \"We agree,\" she said, \n")
        .doesNotContain("\t", "\r", "\u00A0", "\u2028");
  }

  @Test
  void brat_givesBackWhatItGot() {
    assertThat(brat(TEXT, Brat.write(MARKED))).isEqualTo(MARKED);
  }

  @Test
  void webAnno_givesBackWhatItGot() {
    assertThat(webAnno(TEXT, WebAnno.write(MARKED))).isEqualTo(MARKED);
  }

  @Test
  void editorsOfWindows_changeNothing() {
    assertThat(brat(TEXT, Brat.write(MARKED).replace("\n", "\r\n"))).isEqualTo(MARKED);
    assertThat(webAnno(TEXT, WebAnno.write(MARKED).replace("\n", "\r\n"))).isEqualTo(MARKED);
  }

  @Test
  void brat_keepsPiecesApartAndCutsAtTheEndOfALine() {
    assertThat(Brat.write(MARKED).lines())
        .contains(
            "T1\tStatement 3 11;26 38\tWe agree to talk_now.",
            "A1\tKind T1 direct",
            "#1\tAnnotatorNotes T1\tspeaker=a|b_c;envoy",
            "#2\tAnnotatorNotes T2\tspeaker=",
            "T4\tStatement 66 78;82 91\tcafe\u0301 \\ bar. Two lines");
  }

  @Test
  void webAnno_hasATokenALine() {
    assertThat(WebAnno.write(MARKED).lines())
        .contains(
            "#FORMAT=WebAnno TSV 3.3",
            "#Text=Two lines.",
            "1-3\t3-5\tWe\tdirect[1]\ts1[1]\ta\\|b\\_c\\;envoy[1]\t");
  }

  @Test
  void webAnno_ofAnotherProject_mayHaveLayersBefore() {
    String tsv =
        "#FORMAT=WebAnno TSV 3.3\n#T_SP=some.Other|x|y\n#T_RL=a.Relation|z|BT_some.Other\n"
            + "#T_SP=webanno.custom.Statement|kind\n\n\n#Text=He came in\n"
            + "1-1\t0-2\tHe\t_\t_\t_\t_\t_\t\n1-2\t3-7\tcame\tN[2]\tv\t_\t_\tmixed\t\n"
            + "1-3\t8-10\tin\t_\t_\t_\t_\t_\t\n1-3.1\t8-9\ti\t_\t_\t_\t_\tdirect\t\n";
    assertThat(webAnno("He came in", tsv).statements())
        .containsExactly(
            new Marked(Spans.of(new Span(3, 7)), "mixed", null),
            new Marked(Spans.of(new Span(8, 9)), "direct", null));
  }

  @Test
  void webAnno_withoutTheLayer_hasNoStatement() {
    assertThat(
            webAnno("Hi", "#FORMAT=WebAnno TSV 3.2\n\n\n#Text=Hi\n1-1\t0-2\tHi\t\n").statements())
        .isEmpty();
  }

  @Test
  void everyLineThatCannotBeRead_isNamed() {
    assertThatThrownBy(
            () ->
                brat(
                    "A short text.",
                    "T1\tStatement 0 99\tx\nT2\tPerson 0 1\tA\nT3\tStatement 2 7\tother\n"
                        + "T4 Statement 2 7 short\nA1\tKind T3 loud\n#1\tAnnotatorNotes T9\tspeaker=x\n"
                        + "R1\tSays Arg1:T1 Arg2:T3\nT3\tStatement 2 7\tshort\nT5\tStatement two 7\tx\n"))
        .isInstanceOf(CommandException.class)
        .hasMessageContaining("line 1: 0 99 lies outside the text.")
        .hasMessageContaining("line 2: \"Person\" is not known")
        .hasMessageContaining("line 3: 2 7 covers \"short\", but the line says \"other\"")
        .hasMessageContaining("line 4: not brat's")
        .hasMessageContaining("line 5: \"Kind T3 loud\" is no Kind")
        .hasMessageContaining("line 6: it is about T9, which is not there")
        .hasMessageContaining("line 7: only T, A and # lines")
        .hasMessageContaining("line 8: there is another T3")
        .hasMessageContaining("line 9: no offsets");
  }

  @Test
  void everyTokenThatCannotBeRead_isNamed() {
    assertThatThrownBy(
            () ->
                webAnno(
                    "A short text.",
                    "#T_SP=webanno.custom.Statement|kind\n1-1\t0-1\tB\t_\t\n1-2\t2-77\tshort\t_\t\n"
                        + "1-3\t8\ttext\n1-4\t2-7\tshort\tloud[1]\t\n"))
        .hasMessageContaining("line 2: 0-1 is \"A\", but the line says \"B\"")
        .hasMessageContaining("line 3: 2-77 lies outside the text")
        .hasMessageContaining("line 4: it wants number, offsets")
        .hasMessageContaining("kind \"loud\"")
        .hasMessageContaining("not a WebAnno file");
  }
}
