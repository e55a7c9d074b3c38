package org.demarche.input.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.demarche.input.Item;
import org.demarche.input.Reads;
import org.demarche.input.RejectReason;
import org.demarche.input.column.Columns;
import org.junit.jupiter.api.Test;

class JsonLinesFormatTest {

  @Test
  void everyLine_isAnArticleOrAReject() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("{\"id\":7,\"text\":\"One.\",\"outlet\":\"A\"}\n\n".getBytes());
    bytes.writeBytes("not json\n[]\n{\"title\":\"no text\"}\n{\"text\":\" \"}\n".getBytes());
    bytes.writeBytes(new byte[] {'{', (byte) 0x81, (byte) 0xff, '}', '\n'});
    bytes.writeBytes("{\"text\":[\"a\"]}\n{\"text\":\"half \\ud800 pair\"}".getBytes());
    List<Item> items = Reads.items("a.jsonl", bytes.toByteArray());
    assertThat(items).extracting(Item::record).containsExactly(1L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
    assertThat(items.subList(1, 7))
        .extracting(Reads::reason)
        .containsExactly(
            RejectReason.BAD_JSON,
            RejectReason.BAD_JSON,
            RejectReason.MISSING_TEXT,
            RejectReason.EMPTY,
            RejectReason.UNDECODABLE,
            RejectReason.BAD_FIELD);
    assertThat(Reads.found(items).article().id()).isEqualTo("7");
    assertThat(((Item.Found) items.get(7)).text()).isEqualTo("half \uFFFD pair");
  }

  @Test
  void lineBeyondTheLimit_isRejectedAndTheNextIsRead() {
    String big = "{\"text\":\"" + "x".repeat(2000) + "\"}\n{\"text\":\"small\"}\n";
    List<Item> items =
        Reads.items("b.jsonl", big.getBytes(StandardCharsets.UTF_8), Columns.USUAL, 1000);
    assertThat(Reads.reason(items.get(0))).isEqualTo(RejectReason.TOO_LARGE);
    assertThat(items.get(1)).isInstanceOf(Item.Found.class);
  }

  @Test
  void linesOfWideCharacters_areRead() {
    String lines = "{\"text\":\"“Да,” he said.\"}\r\n{\"text\":\"\u0A0A two\"}\n".repeat(2000);
    for (String marked : List.of("UTF-16", "x-UTF-16LE-BOM", "UTF-16LE", "UTF-32BE-BOM")) {
      List<Item> items = Reads.items("d.jsonl", lines.getBytes(Charset.forName(marked)));
      assertThat(items).hasSize(4000).extracting(Reads::reason).containsOnlyNulls();
      assertThat(((Item.Found) items.get(0)).text()).isEqualTo("“Да,” he said.");
    }
  }

  @Test
  void deeplyNestedLine_isBadJsonAndNoMore() {
    String deep = "{\"a\":" + "[".repeat(200_000) + "\n{\"body\":\"small\"}\n";
    assertThat(Reads.items("c.jsonl", deep))
        .extracting(Reads::reason)
        .containsExactly(RejectReason.BAD_JSON, null);
  }
}
