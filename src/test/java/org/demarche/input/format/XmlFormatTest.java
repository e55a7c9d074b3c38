package org.demarche.input.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.demarche.input.Item;
import org.demarche.input.Reads;
import org.demarche.input.RejectReason;
import org.demarche.input.column.Columns;
import org.demarche.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XmlFormatTest {

  @Test
  void rss_givesAnArticleAnItem() {
    List<Item> items =
        Reads.items(
            "a.xml",
            "<?xml version='1.0'?><rss version='2.0' xmlns:content="
                + "'http://purl.org/rss/1.0/modules/content/' xmlns:media='http://x/media'><channel>"
                + "<title>The Courier</title><image><title>Logo</title></image><item><title>Talks"
                + " &amp;amp; truce</title><media:title>Photo</media:title><link>https://c.example/1"
                + "</link><guid>c1</guid><pubDate>Tue, 06 Jan 2026 09:30:00 GMT</pubDate>"
                + "<description>Short.</description><content:encoded><![CDATA[<p>One &ndash; she"
                + " said.</p><p>Two.</p>]]></content:encoded></item><item><description/></item>"
                + "</channel></rss>");
    Article article = Reads.found(items).article();
    assertThat(article)
        .isEqualTo(
            new Article(
                "c1",
                "One – she said.\n\nTwo.",
                "Talks & truce",
                "The Courier",
                LocalDate.of(2026, 1, 6),
                "https://c.example/1"));
    assertThat(Reads.reason(items.get(1))).isEqualTo(RejectReason.EMPTY);
  }

  @Test
  void atom_givesAnArticleAnEntry() {
    Article article =
        Reads.article(
            "a.atom",
            "<feed xmlns='http://www.w3.org/2005/Atom'><title>Ministry</title><entry><id>u:1</id>"
                + "<title>Statement</title><link rel='self' href='no'/><link href='https://m/1'/>"
                + "<updated>2026-01-08T00:00:00Z</updated><published>2026-01-07T00:00:00Z</published>"
                + "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>A <b>b</b>.</p>"
                + "<p>C.</p></div></content></entry></feed>");
    assertThat(article.text()).isEqualTo("A b.\n\nC.");
    assertThat(article.url()).isEqualTo("https://m/1");
    assertThat(article.published()).isEqualTo(LocalDate.of(2026, 1, 7));
    assertThat(article.outlet()).isEqualTo("Ministry");
  }

  @Test
  void nitf_isReadWithoutItsDocumentType() {
    Article article =
        Reads.article(
            "a.xml",
            "<!DOCTYPE nitf SYSTEM 'nitf-3-4.dtd'><nitf><head><title>T</title><docdata><doc-id"
                + " id-string='n7'/><date.issue norm='20260106T093000Z'/></docdata><pubdata"
                + " name='Levant Wire'/></head><body><body.head><hedline><hl1>Talks resume</hl1>"
                + "</hedline><byline>By A B</byline></body.head><body.content><media><media-caption>"
                + "<p>A photo.</p></media-caption></media><p>One&nbsp;two&mdash;three.</p><hl2>Later"
                + "</hl2><p>Four.</p></body.content></body></nitf>");
    assertThat(article.text()).isEqualTo("One two—three.\n\nLater\n\nFour.");
    assertThat(article.title()).isEqualTo("Talks resume");
    assertThat(article.id()).isEqualTo("n7");
    assertThat(article.outlet()).isEqualTo("Levant Wire");
    assertThat(article.published()).isEqualTo(LocalDate.of(2026, 1, 6));
  }

  @Test
  void entities_areNeitherFollowedNorExpanded(@TempDir Path folder) throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
    String external =
        "<!DOCTYPE rss [<!ENTITY e SYSTEM '"
            + secret.toUri()
            + "'>]><rss><item><description>Words"
            + " &e;</description></item></rss>";
    assertThat(Reads.items("a.xml", external))
        .allSatisfy(item -> assertThat(item.toString()).doesNotContain("the secret"));
    StringBuilder laughs = new StringBuilder("<!DOCTYPE rss [<!ENTITY l0 'ha'>");
    for (int i = 1; i < 40; i++) {
      laughs.append("<!ENTITY l%d '&l%d;&l%d;'>".formatted(i, i - 1, i - 1));
    }
    laughs.append("]><rss><item><description>Words &l39;</description></item></rss>");
    assertThat(Reads.items("a.xml", laughs.toString()))
        .allSatisfy(item -> assertThat(item.toString().length()).isLessThan(1000));
  }

  @Test
  void declaredEncoding_isUsed() {
    byte[] feed =
        ("<?xml version=\"1.0\" encoding=\"ISO-8859-2\"?><rss><item><description>Minister Łukasz Żak"
                + " said so.</description></item></rss>")
            .getBytes(java.nio.charset.Charset.forName("ISO-8859-2"));
    assertThat(Reads.found(Reads.items("a.xml", feed)).text()).contains("Łukasz Żak");
  }

  @Test
  void unusableXml_isRejected() {
    assertThat(Reads.items("a.xml", "<html><body><p>Words</p></body></html>"))
        .extracting(Reads::reason)
        .containsExactly(RejectReason.WRONG_SCHEMA);
    assertThat(
            Reads.items("a.xml", "<rss><item><description>One</description></item><item><title>Tw"))
        .extracting(Reads::reason)
        .containsExactly(null, RejectReason.BROKEN);
    assertThat(Reads.items("a.xml", "<rss><item>" + "<b>".repeat(5000)))
        .extracting(Reads::reason)
        .containsExactly(RejectReason.TOO_DEEP);
    byte[] big =
        ("<rss><item><description>" + "word ".repeat(9999)).getBytes(StandardCharsets.UTF_8);
    assertThat(Reads.items("a.xml", big, Columns.USUAL, 9000))
        .extracting(Reads::reason)
        .containsExactly(RejectReason.TOO_LARGE);
  }

  @Test
  void feedThatIsNearlyXml_losesNoItem() {
    String feed =
        "<rss><channel><title>C</title><item><title>1</title><description>One.</description></item>"
            + "<ITEM><title>A & B</title><content:encoded>Two,<br>and &quot;more&quot;.</content:encoded>"
            + "</ITEM><item><title>3</title><description><![CDATA[<p>Three & four</p>]]></description>"
            + "</item></channel></rss>\n";
    List<Item> items = Reads.items("a.rss", feed);
    assertThat(items)
        .allMatch(Item.Found.class::isInstance)
        .extracting(item -> ((Item.Found) item).article().title())
        .containsExactly("1", "A & B", "3");
    assertThat(((Item.Found) items.get(1)).text()).startsWith("Two,").endsWith("and \"more\".");
    assertThat(((Item.Found) items.get(2)).text()).isEqualTo("Three & four");
    assertThat(((Item.Found) items.get(2)).article().outlet()).isEqualTo("C");
    assertThat(Reads.items("a.rss", feed.substring(0, 210)))
        .extracting(Reads::reason)
        .containsExactly(null, RejectReason.BROKEN);
  }
}
