package org.demarche.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.demarche.codebook.Codebook;
import org.demarche.segment.Segmenter;
import org.demarche.text.Article;
import org.demarche.text.Document;
import org.demarche.text.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mangled text: nothing throws, and every span lies inside the text. */
class ExtractorFuzzTest {

  private static final String SEED =
      "OSLO (Wire) — “We will wait,” Minister Lena Aziz told reporters, adding that the talks, "
          + "which she called 'useful', had “only begun”. According to two officials, both sides "
          + "agreed on a truce and described it as a first step.\n\n\"No,\" said the envoy.\n"
          + "Lund: We are ready. «Oui», он сказал — 我们同意。 \uD83D\uDE00 \u200B\u202E (see No. 5)";
  private static final String[] INSERTS = {
    "“", "”", "\"", "''", "'", "‘", "’", "«", "»", "„", "\n", "\r\n", " ", ",", ".", ":", "—", "(",
    ")", "\uD800", "\u0000", " said ", " that ", " who ", " and "
  };

  private static Extractor extractor;
  private static final Segmenter SEGMENTER = new Segmenter();

  @BeforeAll
  static void openCodebook() {
    extractor = new RuleExtractor(Codebook.shipped("english"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void cutShuffledAndInjectedText_neverThrows(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 250; round++) {
      check(mangle(random));
    }
  }

  @Test
  void aHundredThousandNestedQuotations_areRead() {
    check("said “a ".repeat(100_000) + "”".repeat(100_000));
  }

  @Test
  void aLineOfMegabytes_isRead() {
    check("and the envoy said that the talks had failed, ".repeat(20_000));
    check("x".repeat(1_000_000));
    check("said ".repeat(200_000));
  }

  private static String mangle(Random random) {
    StringBuilder text = new StringBuilder(SEED);
    int changes = 1 + random.nextInt(20);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(text.length() + 1);
      int to = Math.min(text.length(), at + random.nextInt(40));
      switch (random.nextInt(3)) {
        case 0 -> text.delete(at, to);
        case 1 -> text.insert(at, text.substring(at, to));
        default -> text.insert(at, INSERTS[random.nextInt(INSERTS.length)]);
      }
    }
    return text.toString();
  }

  private static void check(String text) {
    Document document = SEGMENTER.segment(Article.of("fuzz", text));
    List<Statement> statements = extractor.extract(document);
    for (Statement statement : statements) {
      for (Span span : statement.content()) {
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
      }
      assertThat(statement.continues()).isLessThan(statements.size());
      assertThat(statement.sentence()).isBetween(0, document.sentences().size() - 1);
    }
  }
}
