package org.demarche.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.stance.Texts.CODEBOOK;
import static org.demarche.stance.Texts.document;

import java.util.List;
import java.util.Random;
import org.demarche.quote.Statement;
import org.demarche.speaker.AttributedStatement;
import org.demarche.speaker.Sourcing;
import org.demarche.stance.score.DirectedScorer;
import org.demarche.text.Document;
import org.demarche.text.Evidence;
import org.demarche.text.Span;
import org.demarche.text.Spans;
import org.junit.jupiter.api.Test;

class StanceCoder_randomTextTest {

  private static final String[] WORDS = {
    "Israel", "withdrawal", "not", "without", "refuse", "to", "the", "of", "troops", ",", ".", "\"",
    "if", "strikes", "must", "end", "welcomed", "by", "was", "Syria", "mechanism", "no", "\n\n",
        "'",
    "launch", "attack", "aid", "will", "she", "said", "that", "\uD83D\uDE00", "é", "and", "-", "(",
  };

  @Test
  void anyWords_giveSpansInsideTheText() {
    StanceCoder coder = new StanceCoder(CODEBOOK);
    DirectedScorer scorer = new DirectedScorer(CODEBOOK);
    Random random = new Random(20260106);
    for (int i = 0; i < 3_000; i++) {
      String text = text(random);
      Document document = document(text);
      Span part = part(random, text);
      AttributedStatement said = said(part, part(random, text));
      check(text, coder.act(document, said).evidence());
      coder.stances(document, said).forEach(stance -> check(text, stance.evidence()));
      check(text, scorer.score(document, part, part(random, text)).evidence());
      check(text, scorer.score(document, null, part).evidence());
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder("x");
    for (int n = random.nextInt(30); n >= 0; n--) {
      text.append(random.nextInt(9) == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return text.toString();
  }

  private static Span part(Random random, String text) {
    int begin = random.nextInt(text.length());
    return new Span(begin, begin + 1 + random.nextInt(text.length() - begin));
  }

  private static AttributedStatement said(Span content, Span cue) {
    Statement statement =
        new Statement(
            Statement.Kind.INDIRECT,
            Spans.of(content),
            Spans.of(cue),
            Spans.NONE,
            "say",
            "that",
            0,
            -1,
            1,
            List.of());
    return new AttributedStatement(statement, List.of(), Sourcing.PLAIN);
  }

  private static void check(String text, List<Evidence> evidence) {
    for (Evidence one : evidence) {
      assertThat(one.span().end()).isLessThanOrEqualTo(text.length());
      assertThat(one.span().of(text)).isNotBlank();
    }
  }
}
