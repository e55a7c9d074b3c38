package org.demarche.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.demarche.codebook.Codebook;
import org.demarche.segment.Segmenter;
import org.demarche.text.Article;
import org.demarche.text.Document;
import org.demarche.text.Span;
import org.demarche.text.Spans;
import org.junit.jupiter.api.Test;

class FrameScorerTest {

  private static final FrameScorer SCORER = new FrameScorer(Codebook.shipped("english"));

  private static Document document(String text) {
    return new Segmenter().segment(Article.of("a", text));
  }

  private List<FrameScore> score(String text) {
    return SCORER.score(document(text));
  }

  @Test
  void noWordsOfAnyFrame_isOtherAlone() {
    assertThat(score("She nodded.")).containsExactly(new FrameScore("other", 1, null, List.of()));
    assertThat(score("")).extracting(FrameScore::frame).containsExactly("other");
  }

  @Test
  void severalFrames_comeBestFirst() {
    List<FrameScore> scores = score("The tariff hurts exporters, wages and jobs, a priest said.");
    assertThat(scores.get(0).frame()).isEqualTo("economic");
    assertThat(scores).extracting(FrameScore::frame).contains("morality");
    assertThat(scores)
        .extracting(FrameScore::score)
        .isSortedAccordingTo((a, b) -> Double.compare(b, a));
  }

  @Test
  void repeats_addLessEachTime() {
    double once = score("bankruptcy").get(0).score();
    double twice = score("bankruptcy, bankruptcy").get(0).score();
    double two = score("bankruptcy, inflation").get(0).score();
    assertThat(twice).isGreaterThan(once).isLessThan(two);
  }

  @Test
  void wordsOutsideTheContent_doNotCount() {
    String text = "The bishop spoke of inflation.";
    Spans content = Spans.of(new Span(text.indexOf("inflation"), text.length()));
    assertThat(SCORER.score(document(text), content))
        .extracting(FrameScore::frame)
        .containsExactly("economic", "other");
  }

  @Test
  void cue_tellsWhoBlames() {
    String text = "The engineer accused the owners of withholding data.";
    Spans content = Spans.of(new Span(text.indexOf("the owners"), text.length()));
    Spans cue = Spans.of(new Span(text.indexOf("accused"), text.indexOf(" the owners")));
    assertThat(SCORER.score(document(text), content, cue).get(0).frame()).isEqualTo("blame");
    assertThat(SCORER.score(document(text), content))
        .extracting(FrameScore::frame)
        .doesNotContain("blame");
  }

  @Test
  void runnerUp_isCited() {
    FrameScore best = score("The tariff hurts exporters, wages and jobs, a priest said.").get(0);
    assertThat(best.evidence())
        .filteredOn(one -> one.rule().equals("frames:runner-up"))
        .hasSize(1)
        .allSatisfy(one -> assertThat(one.effect()).startsWith("next best: morality"));
  }

  @Test
  void functionMarkedInTheSentence_isTheFramesFunction() {
    FrameScore remedy = score("He nodded. Taxes must be cut.").get(0);
    assertThat(remedy.frame()).isEqualTo("economic");
    assertThat(remedy.function()).isEqualTo(Function.REMEDY);
    assertThat(score("Taxes rose. It must end.").get(0).function()).isNull();
  }

  @Test
  void randomText_givesScoresInRangeAndSpansInside() {
    Random random = new Random(3);
    String[] pieces = {
      "law", "war-time", "-", "rule of", "\uD83D\uDE00", "\n", "'s", "tax", ".", "İ"
    };
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder();
      random
          .ints(random.nextInt(40), 0, pieces.length)
          .forEach(p -> text.append(pieces[p]).append(p % 3 == 0 ? "" : " "));
      for (FrameScore score : score(text.toString())) {
        assertThat(score.evidence())
            .allSatisfy(e -> assertThat(e.span().end()).isLessThanOrEqualTo(text.length()));
      }
    }
  }
}
