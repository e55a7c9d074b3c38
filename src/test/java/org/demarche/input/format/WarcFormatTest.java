package org.demarche.input.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.demarche.input.Item;
import org.demarche.input.Reads;
import org.demarche.input.RejectReason;
import org.junit.jupiter.api.Test;

class WarcFormatTest {

  private static String record(String type, String http) {
    int length = http.getBytes(StandardCharsets.UTF_8).length;
    return "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: https://c.example/1\r\n".formatted(type)
        + "WARC-Date: 2026-01-06T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:%d>\r\n".formatted(length)
        + "Content-Type: application/http; msgtype=%s\r\n".formatted(type)
        + "Content-Length: %d\r\n\r\n%s\r\n\r\n".formatted(length, http);
  }

  private static String response(int status, String type, String body) {
    return record(
        "response",
        "HTTP/1.1 %d X\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s"
            .formatted(status, type, body.getBytes(StandardCharsets.UTF_8).length, body));
  }

  @Test
  void pages_areArticlesAndAllElseIsPassedOver() {
    List<Item> items =
        Reads.items(
            "a.warc",
            record("request", "GET /1 HTTP/1.1\r\nHost: c.example\r\n\r\n")
                + response(200, "text/html; charset=utf-8", "<p>“Yes,” she said.</p>")
                + response(404, "text/html", "<p>Not found</p>")
                + response(200, "image/png", "not a page")
                + record("response", "no HTTP at all\r\n\r\n")
                + response(200, "text/html", "<p>“No,” he said.</p>"));
    assertThat(items).extracting(Item::record).containsExactly(2L, 5L, 6L);
    assertThat(items).extracting(Reads::reason).containsExactly(null, RejectReason.BROKEN, null);
    assertThat(Reads.found(items).text()).isEqualTo("“Yes,” she said.");
    assertThat(Reads.found(items).article().url()).isEqualTo("https://c.example/1");
  }

  @Test
  void pageThatCannotBeUnpacked_takesNoOtherAlong() {
    String packed =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\nno gzip";
    String page = response(200, "text/html", "<p>“Yes,” she said.</p>");
    assertThat(Reads.items("a.warc", page + record("response", packed) + page))
        .extracting(Reads::reason)
        .containsExactly(null, RejectReason.BROKEN, null);
  }

  @Test
  void archiveThatEndsEarly_keepsWhatCameBefore() {
    String whole = response(200, "text/html", "<p>“Yes,” she said.</p>");
    assertThat(Reads.items("a.warc", whole + whole.substring(0, 260)))
        .extracting(Reads::reason)
        .containsExactly(null, RejectReason.BROKEN);
    assertThat(Reads.items("a.warc", "this is no archive"))
        .extracting(Reads::reason)
        .containsExactly(RejectReason.BROKEN);
  }

  @Test
  void pagePackedAsForABrowser_isRead() {
    byte[] page = "<p>Yes, she said.</p>".getBytes(StandardCharsets.US_ASCII);
    // Brotli with one block as it is (RFC 7932, 9.2), of which jwarc needs a decoder to know.
    int header = page.length - 1 << 4 | 1 << 20;
    String packed =
        new String(new char[] {(char) (header & 0xff), (char) (header >> 8 & 0xff)})
            + (char) (header >> 16)
            + new String(page, StandardCharsets.US_ASCII)
            + (char) 3;
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\n\r\n";
    // A length in UTF-8 of characters below 128 is that in Latin-1; the header's are above.
    String whole = record("response", http + packed);
    int inUtf8 = (http + packed).getBytes(StandardCharsets.UTF_8).length;
    whole = whole.replace("Length: " + inUtf8, "Length: " + (http + packed).length());
    assertThat(
            Reads.found(Reads.items("a.warc", whole.getBytes(StandardCharsets.ISO_8859_1))).text())
        .isEqualTo("Yes, she said.");
  }
}
