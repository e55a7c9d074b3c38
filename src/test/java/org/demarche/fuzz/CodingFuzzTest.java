package org.demarche.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import org.demarche.codebook.Codebook;
import org.demarche.coding.Coder;
import org.demarche.frame.FrameScorer;
import org.demarche.segment.Segmenter;
import org.demarche.stance.score.DirectedScorer;
import org.demarche.text.Article;
import org.demarche.text.Document;
import org.demarche.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Segmenter, quote, speaker, stance and frame on texts that are none. */
class CodingFuzzTest {

  private static final Codebook CODEBOOK = Codebook.shipped(Codebook.DEFAULT);
  private static final Coder CODER = new Coder(CODEBOOK);

  static Iterable<String> corpus() {
    return NastyTexts.corpus();
  }

  @ParameterizedTest(name = "nasty text {index}")
  @MethodSource("corpus")
  void nastyText_isCoded(String text) {
    assertThatCode(() -> CodedChecks.check(CODER, text)).doesNotThrowAnyException();
  }

  @Test
  void randomText_isCoded() {
    assertThatCode(() -> Fuzz.rounds(random -> CodedChecks.check(CODER, NastyTexts.random(random))))
        .doesNotThrowAnyException();
  }

  @Test
  void randomText_isScoredAndFramed() {
    DirectedScorer scorer = new DirectedScorer(CODEBOOK);
    FrameScorer frames = new FrameScorer(CODEBOOK);
    Segmenter segmenter = new Segmenter();
    assertThatCode(
            () ->
                Fuzz.rounds(
                    random -> {
                      String text = "x" + NastyTexts.random(random);
                      Document document = segmenter.segment(Article.of("fuzz", text));
                      scorer.score(document, part(random, text), part(random, text));
                      scorer.score(document, null, part(random, text));
                      frames.score(document);
                    }))
        .doesNotThrowAnyException();
  }

  private static Span part(Random random, String text) {
    int begin = random.nextInt(text.length());
    return new Span(begin, begin + 1 + random.nextInt(text.length() - begin));
  }
}
