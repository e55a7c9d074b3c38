package org.demarche.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.text.Article;
import org.demarche.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteMatcherTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"We stay,\" he said.", "“We stay,” he said.", "'We stay,' he said.",
            "‘We stay,’ he said.",
        "''We stay,'' he said.", "«We stay,» he said.", "»We stay,« he said.",
            "„We stay,“ he said.",
        "”We stay,“ he said."
      })
  void marksOfEveryFashion_makeAPair(String text) {
    assertThat(quotations(text))
        .singleElement()
        .asString()
        .contains("We stay")
        .doesNotContain("he");
  }

  @Test
  void apostrophesAndInches_areNoMarks() {
    assertThat(quotations("The officials' homes, the ministers' cars and 'em all.")).isEmpty();
    assertThat(quotations("It's the '90s at Syria's border.")).isEmpty();
  }

  @Test
  void aStrayMark_spoilsNothing() {
    assertThat(quotations("He left” early. “We stay,” he said.")).containsExactly("“We stay,”");
  }

  @Test
  void aQuotationInside_comesAfterTheOneAround() {
    assertThat(quotations("“He said ‘no’ to us,” she said.")).hasSize(2);
  }

  @Test
  void aQuotationTakenUpInTheNextParagraph_runsToTheParagraphsEnd() {
    assertThat(quotations("\"We came.\n\n\"We stay,\" he said.").get(0)).startsWith("\"We came.");
  }

  private static List<String> quotations(String text) {
    Document document = new Segmenter().segment(Article.of("test", text));
    return document.quotations().stream()
        .map(
            quotation ->
                document
                    .tokens()
                    .span(
                        quotation.open(),
                        quotation.closed() ? quotation.close() + 1 : quotation.close())
                    .of(text))
        .toList();
  }
}
