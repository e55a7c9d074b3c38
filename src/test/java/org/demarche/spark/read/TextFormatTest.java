package org.demarche.spark.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.demarche.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFormatTest {

  @TempDir Path folder;

  private Article article(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), content);
    return ((Item.Found) Read.file(file).get(0)).article();
  }

  @Test
  void frontMatter_isNoPartOfTheText() throws IOException {
    Article article =
        article(
            "---\ntitle: Talks: day one\noutlet: \"The Courier\"\npublished: 2026-01-06\n"
                + "note: passed over\n---\n\nFirst line.\r\nSecond line.\n");
    assertThat(article.text()).isEqualTo("First line.\r\nSecond line.\n");
    assertThat(article.title()).isEqualTo("Talks: day one");
    assertThat(article.outlet()).isEqualTo("The Courier");
    assertThat(article.published()).isEqualTo(LocalDate.of(2026, 1, 6));
    assertThat(article.url()).isNull();
  }

  @Test
  void textWithoutFrontMatter_isTakenAsItIs() throws IOException {
    assertThat(article("\uFEFF  “No,” she said.\n---\nEnd").text())
        .isEqualTo("  “No,” she said.\n---\nEnd");
    assertThat(article("---\nnever closed\n").text()).isEqualTo("---\nnever closed\n");
  }

  @Test
  void unusableFiles_giveOneRejectEach() throws IOException {
    Path latin1 = folder.resolve("latin1.txt");
    Files.write(latin1, "le café est fermé".getBytes(StandardCharsets.ISO_8859_1));
    Path blank = Files.writeString(folder.resolve("blank.txt"), "---\ntitle: x\n---\n \n");
    Path none = Files.createFile(folder.resolve("none.txt"));
    Path big = Files.writeString(folder.resolve("big.txt"), "word ".repeat(300));
    Path image = Files.write(folder.resolve("photo.jpg"), new byte[] {1, 2, 3});
    assertThat(Read.file(latin1)).extracting(Read::reason).containsExactly(RejectReason.NOT_UTF8);
    assertThat(Read.file(blank)).extracting(Read::reason).containsExactly(RejectReason.EMPTY);
    assertThat(Read.file(none)).extracting(Read::reason).containsExactly(RejectReason.EMPTY);
    assertThat(Read.file(big, 1000))
        .extracting(Read::reason)
        .containsExactly(RejectReason.TOO_LARGE);
    assertThat(Read.file(image))
        .extracting(Read::reason)
        .containsExactly(RejectReason.UNKNOWN_FORMAT);
  }
}
