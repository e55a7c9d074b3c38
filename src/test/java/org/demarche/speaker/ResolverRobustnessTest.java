package org.demarche.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.demarche.codebook.Codebook;
import org.demarche.quote.Statement;
import org.demarche.segment.Segmenter;
import org.demarche.text.Article;
import org.demarche.text.Document;
import org.demarche.text.Evidence;
import org.demarche.text.Spans;
import org.junit.jupiter.api.Test;

/** Random words, random sources: nothing is thrown, and every span lies in the text. */
class ResolverRobustnessTest {

  private static final String[] WORDS = {
    "The",
    "the",
    "official",
    "officials",
    "Lena",
    "Aziz",
    ",",
    "'s",
    "office",
    "and",
    "of",
    "he",
    "They",
    "who",
    "statement",
    "joint",
    "both",
    "sides",
    "Kenya",
    "Kenyan",
    "U.N.",
    "van",
    "der",
    "al-Najjar",
    "Minister",
    "said",
    "told",
    "Reuters",
    "on",
    "Monday",
    "\u201c",
    "\u201d",
    ".",
    "\n\n",
    "(",
    ")",
    "-",
    "his",
    "spokesman",
    "Mr.",
    "January",
    "6",
    "\ud83d\ude00",
    "former"
  };

  private final SpeakerResolver resolver = new SpeakerResolver(Codebook.shipped("english"));

  @Test
  void randomText_neverThrows() {
    Random random = new Random(7);
    for (int round = 0; round < 400; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(80) + 2; i > 0; i--) {
        text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
      }
      check(new Segmenter().segment(Article.of("r" + round, text.toString())), random);
    }
  }

  private void check(Document document, Random random) {
    List<Statement> statements = new ArrayList<>();
    int size = document.tokens().size();
    for (int i = 0; size > 1 && i < 6; i++) {
      int content = random.nextInt(size);
      statements.add(
          new Statement(
              Statement.Kind.INDIRECT,
              span(document, content, random),
              Spans.NONE,
              random.nextInt(4) == 0 ? Spans.NONE : span(document, random.nextInt(size), random),
              "say",
              "clause",
              document.sentenceOf(content),
              random.nextInt(3) == 0 ? i - 1 : -1,
              1,
              List.of()));
    }
    for (AttributedStatement said : resolver.resolve(document, statements)) {
      for (Attribution attribution : said.attributions()) {
        assertThat(attribution.confidence()).isBetween(0.0, 1.0);
        for (Evidence evidence : attribution.evidence()) {
          assertThat(evidence.span().of(document.text())).isNotBlank();
        }
      }
    }
  }

  private static Spans span(Document document, int first, Random random) {
    int last = Math.min(document.tokens().size(), first + 1 + random.nextInt(9));
    return Spans.of(document.tokens().span(first, last));
  }
}
