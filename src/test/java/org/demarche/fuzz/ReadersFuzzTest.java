package org.demarche.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.demarche.input.Item;
import org.demarche.input.Reads;
import org.demarche.input.column.Columns;
import org.demarche.input.language.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every reader on files that are spoilt: items come out, or an I/O exception, nothing else. */
class ReadersFuzzTest {

  private static final Map<String, String> WHOLE =
      Map.of(
          "a.txt", "---\ntitle: Talks\npublished: 2026-01-06\n---\n“No,” said the envoy – twice.\n",
          "a.md", "# Talks\n\nThe *envoy* said [no](http://x/) to `it`.\n\n> - “No”\n\n1. one\n",
          "a.html",
              "<!DOCTYPE html><html><head><meta charset=utf-8><title>T</title><script type="
                  + "'application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"T\"}</script>"
                  + "</head><body><nav><a href=/>Home</a></nav><article><h1>T</h1><p>“No,” said the"
                  + " envoy.</p><table><tr><td>1</td></tr></table></article></body></html>",
          "a.jsonl",
              "{\"id\":1,\"text\":\"“No,” she said.\"}\n{\"body\":\"Two.\",\"date\":\"2026\"}\n",
          "a.csv", "id,text,date\n1,\"“No,”\n\"\"she\"\" said\",2026-01-06\n2,Two,\n",
          "a.xml",
              "<?xml version='1.0' encoding='UTF-8'?><rss><channel><title>C</title><item><title>T"
                  + "</title><description>&lt;p&gt;No &amp;amp; no&lt;/p&gt;</description></item>"
                  + "<item><description><![CDATA[<p>Two</p>]]></description></item></channel></rss>",
          "a.warc",
              "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://x/\r\nWARC-Date:"
                  + " 2026-01-06T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type:"
                  + " application/http; msgtype=response\r\nContent-Length: 74\r\n\r\nHTTP/1.1 200"
                  + " OK\r\nContent-Type: text/html\r\nContent-Length: 11\r\n\r\n<p>No, no.\r\n\r\n");

  private static final List<String> NAMES = WHOLE.keySet().stream().sorted().toList();
  private static final Languages LANGUAGES = new Languages();

  @Test
  void spoiltFiles_giveItems() {
    assertThatCode(() -> Fuzz.rounds(ReadersFuzzTest::round)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> ", "<div>", "<b><i>", "[", "*a **b ", "((((", "<!--", "<table>", "{\"a\":", "\"", "&amp",
        "\n"
      })
  void endlessRepetition_isRead(String piece) {
    byte[] content = (piece.repeat(20_000) + "The envoy said no.").getBytes(StandardCharsets.UTF_8);
    for (String name : NAMES) {
      assertThatCode(() -> Reads.items(name, content)).doesNotThrowAnyException();
    }
  }

  private static void round(Random random) {
    String name = NAMES.get(random.nextInt(NAMES.size()));
    byte[] whole =
        random.nextInt(4) == 0
            ? NastyTexts.random(random).getBytes(StandardCharsets.UTF_8)
            : WHOLE.get(name).getBytes(StandardCharsets.UTF_8);
    int limit = random.nextInt(5) == 0 ? 100 : 1 << 20;
    for (Item item : Reads.items(name, Mutation.of(whole, random), Columns.USUAL, limit)) {
      if (item instanceof Item.Found found) {
        found.article();
        found.provenance();
        LANGUAGES.check(found);
      }
    }
  }
}
