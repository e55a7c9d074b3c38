package org.demarche.segment;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.text.Article;
import org.demarche.text.Paragraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphKindsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Read more | BOILERPLATE
          Comments | BOILERPLATE
          - Home | BOILERPLATE
          Follow us on the usual channels | BOILERPLATE
          By Lena Aziz in Oslo | BYLINE
          Envoys Meet In Kessel For Third Round Of Talks | HEADING
          This photo taken in May shows the envoys at the quay. | CAPTION
          The envoys met. | PROSE
          Comments were made by both envoys. | PROSE
          The minister said: | PROSE
          "We stay." — the envoy | PROSE
          """)
  void aParagraph_isOfItsKind(String text, Paragraph.Kind kind) {
    assertThat(new Segmenter().segment(Article.of("test", text)).paragraphs().get(0).kind())
        .isEqualTo(kind);
  }
}
