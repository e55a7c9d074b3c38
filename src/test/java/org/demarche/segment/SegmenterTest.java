package org.demarche.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.text.Article;
import org.demarche.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmenterTest {

  private static final Segmenter SEGMENTER = new Segmenter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sen. Lund met Dr. J. Aziz of the U.S. The talks failed. | 2
          "Why now?" Lund asked. "Because," she said. | 2
          "No!" The talks failed. | 2
          The price rose to 3.5 crowns. Nobody paid. | 2
          OSLO, Jan. 6 (Wire) — The talks failed. | 2
          He was ill. The doctor came. | 2
          "We go. We stay. We wait," he said. | 1
          """)
  void sentences_endWhereTheyEnd(String text, int sentences) {
    assertThat(segment(text).sentences()).hasSize(sentences);
  }

  @Test
  void tokens_keepAbbreviationsAndSplitClitics() {
    assertThat(tokens("They don't trust U.S.-led O'Neill's 1,000.5 men."))
        .containsExactly(
            "They", "do", "n't", "trust", "U.S.-led", "O'Neill", "'s", "1,000.5", "men", ".");
  }

  @Test
  void linesOfFixedWidth_areJoinedToParagraphs() {
    String line = "The envoys met for the third time in the old town hall of Kessel and agreed";
    String text = line + "\n" + line + "\n" + line + "\nto meet again.\n\n" + line + " again.";
    assertThat(segment(text).paragraphs()).hasSize(2);
  }

  private static Document segment(String text) {
    return SEGMENTER.segment(Article.of("test", text));
  }

  private static List<String> tokens(String text) {
    Document document = segment(text);
    return java.util.stream.IntStream.range(0, document.tokens().size())
        .mapToObj(document.tokens()::text)
        .toList();
  }
}
