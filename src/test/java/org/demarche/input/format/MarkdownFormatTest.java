package org.demarche.input.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.input.Reads;
import org.demarche.text.Article;
import org.junit.jupiter.api.Test;

class MarkdownFormatTest {

  @Test
  void marks_areNoPartOfTheText() {
    Article article =
        Reads.article(
            "a.md",
            "# Talks *resume*\n\nThe **envoy** said [it](http://x/) was\nover.\n\n> “No,” he said.\n\n"
                + "- one\n- two\n");
    assertThat(article.title()).isEqualTo("Talks resume");
    assertThat(article.text())
        .isEqualTo("The envoy said it was over.\n\n“No,” he said.\n\none\n\ntwo");
  }

  @Test
  void titleOfTheFrontMatter_leavesTheHeadingInTheText() {
    Article article = Reads.article("a.md", "---\ntitle: T\n---\n# Heading\n\nText.\n");
    assertThat(article.title()).isEqualTo("T");
    assertThat(article.text()).isEqualTo("Heading\n\nText.");
  }
}
