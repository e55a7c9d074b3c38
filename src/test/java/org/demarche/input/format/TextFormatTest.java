package org.demarche.input.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.input.Reads.article;
import static org.demarche.input.Reads.items;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.demarche.input.Reads;
import org.demarche.input.RejectReason;
import org.demarche.input.column.Columns;
import org.demarche.text.Article;
import org.junit.jupiter.api.Test;

class TextFormatTest {

  @Test
  void frontMatter_isNoPartOfTheText() {
    Article article =
        article(
            "a.txt",
            "---\ntitle: Talks: day one\noutlet: \"The Courier\"\npublished: 2026-01-06\n"
                + "note: passed over\n---\n\nFirst line.\r\nSecond line.\n");
    assertThat(article.text()).isEqualTo("First line.\r\nSecond line.\n");
    assertThat(article.title()).isEqualTo("Talks: day one");
    assertThat(article.outlet()).isEqualTo("The Courier");
    assertThat(article.published()).isEqualTo(LocalDate.of(2026, 1, 6));
    assertThat(article.url()).isNull();
  }

  @Test
  void textWithoutFrontMatter_isTakenAsItIs() {
    assertThat(article("a.txt", "\uFEFF  “No,” she said.\n---\nEnd\u200B\u202E").text())
        .isEqualTo("  “No,” she said.\n---\nEnd\u200B\u202E");
    assertThat(article("a.txt", "---\nnever closed\n").text()).isEqualTo("---\nnever closed\n");
  }

  @Test
  void dayThatIsNone_isTold() {
    assertThat(Reads.found(items("a.txt", "---\npublished: soon\n---\nText")).provenance())
        .containsExactly("published: front matter, not understood: soon");
  }

  @Test
  void unusableFiles_giveOneRejectEach() {
    assertThat(items("a.txt", "---\ntitle: x\n---\n \u00a0\u200b…\n"))
        .extracting(Reads::reason)
        .containsExactly(RejectReason.EMPTY);
    assertThat(
            items("a.txt", "word ".repeat(300).getBytes(StandardCharsets.UTF_8), Columns.USUAL, 9))
        .extracting(Reads::reason)
        .containsExactly(RejectReason.TOO_LARGE);
    assertThat(items("a.txt", "%PDF-1.4 words and words"))
        .extracting(Reads::reason)
        .containsExactly(RejectReason.BINARY);
  }

  @Test
  void linesBetweenDashesThatAreNoKeys_areText() {
    assertThat(Reads.article("a.txt", "---\n“No,” he said: never.\n---\nThe end.\n").text())
        .startsWith("---\n“No,”");
    Article article =
        Reads.article("a.txt", "---\nDate: 6 January 2026\ntags:\n  - a\n- b\n# c\n\n---\nYes.\n");
    assertThat(article.text()).isEqualTo("Yes.\n");
    assertThat(article.published()).hasToString("2026-01-06");
  }
}
