package org.demarche.spark.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.codebook.Codebook;
import org.demarche.coding.Coder;
import org.demarche.text.Article;
import org.junit.jupiter.api.Test;

class ArticleAnnotatorTest {

  @Test
  void articleThatTakesTooLong_failsAndTheNextIsCoded() {
    Coder coder = new Coder(Codebook.shipped("english"));
    ArticleAnnotator annotator = new ArticleAnnotator().setMaxSeconds(1);
    Article endless = Article.of("1", "Lund: the envoy said he said she said. \n".repeat(300_000));
    assertThat(annotator.annotate(coder, endless).get(0).result())
        .contains("\"reason\":\"too_slow\"", "longer than 1 seconds");
    assertThat(annotator.annotate(coder, Article.of("2", "“No,” she said.")).get(0).result())
        .contains("\"reason\":null", "“No,”");
  }
}
