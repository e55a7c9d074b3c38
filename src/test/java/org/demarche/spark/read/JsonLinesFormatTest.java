package org.demarche.spark.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesFormatTest {

  @TempDir Path folder;

  @Test
  void everyLine_isAnArticleOrAReject() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("{\"id\":7,\"text\":\"One.\",\"outlet\":\"A\"}\n\n".getBytes("UTF-8"));
    bytes.writeBytes("not json\n[]\n{\"title\":\"no text\"}\n{\"text\":\" \"}\n".getBytes("UTF-8"));
    bytes.writeBytes("{\"text\":\"caf\u00e9\"}\n".getBytes(StandardCharsets.ISO_8859_1));
    bytes.writeBytes("{\"text\":[\"a\"]}\n{\"text\":\"half \\ud800 pair\"}".getBytes("UTF-8"));
    Path file = Files.write(folder.resolve("a.jsonl"), bytes.toByteArray());
    List<Item> items = Read.file(file);
    assertThat(items).extracting(Item::record).containsExactly(1L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
    assertThat(items.subList(1, 7))
        .extracting(Read::reason)
        .containsExactly(
            RejectReason.BAD_JSON,
            RejectReason.BAD_JSON,
            RejectReason.MISSING_TEXT,
            RejectReason.EMPTY,
            RejectReason.BAD_JSON,
            RejectReason.BAD_FIELD);
    assertThat(((Item.Found) items.get(0)).article().id()).isEqualTo("7");
    assertThat(((Item.Found) items.get(7)).article().text()).isEqualTo("half \uFFFD pair");
  }

  @Test
  void lineBeyondTheLimit_isRejectedAndTheNextIsRead() throws IOException {
    String big = "{\"text\":\"" + "x".repeat(2000) + "\"}\n{\"text\":\"small\"}\n";
    List<Item> items = Read.file(Files.writeString(folder.resolve("b.jsonl"), big), 1000);
    assertThat(Read.reason(items.get(0))).isEqualTo(RejectReason.TOO_LARGE);
    assertThat(items.get(1)).isInstanceOf(Item.Found.class);
  }

  @Test
  void damagedCompression_keepsWhatCameBefore() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      for (int i = 0; i < 20000; i++) {
        gzip.write(("{\"text\":\"Article " + i * 7919 + ".\"}\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    Path whole = Files.write(folder.resolve("c.jsonl.gz"), packed.toByteArray());
    assertThat(Read.file(whole)).hasSize(20000).allMatch(Item.Found.class::isInstance);
    byte[] half = java.util.Arrays.copyOf(packed.toByteArray(), packed.size() / 2);
    List<Item> items = Read.file(Files.write(folder.resolve("d.jsonl.gz"), half));
    assertThat(items).hasSizeGreaterThan(1000);
    assertThat(Read.reason(items.get(items.size() - 1))).isEqualTo(RejectReason.BROKEN);
  }
}
