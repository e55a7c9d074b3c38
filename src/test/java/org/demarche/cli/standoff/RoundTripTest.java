package org.demarche.cli.standoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.demarche.cli.standoff.MarkedText.Marked;
import org.demarche.text.Span;
import org.demarche.text.Spans;
import org.junit.jupiter.api.Test;

class RoundTripTest {

  private static final String TEXT =
      "\uD83D\uDE00 \"We agree,\" she said,\n\"to talk_now.\" He [too] wants it.";

  private static final MarkedText MARKED =
      new MarkedText(
          "d1",
          TEXT,
          List.of(
              new Marked(
                  Spans.of(new Span(3, 11), new Span(25, 37)), "direct", Set.of("envoy", "a|b_c")),
              new Marked(Spans.of(new Span(28, 36)), null, Set.of()),
              new Marked(Spans.of(new Span(39, 41)), "indirect", null)));

  @Test
  void brat_givesBackWhatItGot() {
    assertThat(Brat.read("d1", TEXT, Brat.write(MARKED))).isEqualTo(MARKED);
  }

  @Test
  void webAnno_givesBackWhatItGot() {
    assertThat(WebAnno.read("d1", TEXT, WebAnno.write(MARKED))).isEqualTo(MARKED);
  }

  @Test
  void brat_countsInCodePointsAndKeepsPiecesApart() {
    assertThat(Brat.write(MARKED).lines())
        .contains(
            "T1\tStatement 3 11;25 37\tWe agree to talk_now.",
            "A1\tKind T1 direct",
            "#1\tAnnotatorNotes T1\tspeaker=a|b_c;envoy",
            "#2\tAnnotatorNotes T2\tspeaker=");
  }

  @Test
  void webAnno_hasATokenALineWithUtf16Offsets() {
    assertThat(WebAnno.write(MARKED).lines())
        .contains(
            "#FORMAT=WebAnno TSV 3.3", "1-3\t4-6\tWe\tdirect[1]\ts1[1]\ta\\|b\\_c\\;envoy[1]\t");
  }

  @Test
  void webAnno_ofAnotherProject_mayHaveLayersBefore() {
    String tsv =
        "#FORMAT=WebAnno TSV 3.3\n#T_SP=some.Other|x|y\n#T_SP=webanno.custom.Statement|kind\n\n\n"
            + "#Text=He came\n1-1\t0-2\tHe\t_\t_\t_\t\n1-2\t3-7\tcame\tN[2]\tv\tmixed\t\n";
    assertThat(WebAnno.read("d", "He came", tsv).statements())
        .containsExactly(new Marked(Spans.of(new Span(3, 7)), "mixed", null));
  }

  @Test
  void lineThatCannotBeRead_isNamed() {
    assertThatThrownBy(() -> Brat.read("d", "short", "T1\tStatement 0 99\tx"))
        .hasMessage("line 1: 0 99 lies outside the text.");
    assertThatThrownBy(() -> Brat.read("d", "short", "\nT1\tPerson 0 1\ts"))
        .hasMessageContaining("line 2: \"Person\" is not known");
    assertThatThrownBy(() -> WebAnno.read("d", "short", "1-1\t0-5\tshort\n"))
        .hasMessageContaining("line 1");
  }
}
