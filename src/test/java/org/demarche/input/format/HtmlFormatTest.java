package org.demarche.input.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.demarche.input.Item;
import org.demarche.input.Reads;
import org.demarche.input.RejectReason;
import org.demarche.text.Article;
import org.junit.jupiter.api.Test;

class HtmlFormatTest {

  private static final String STORY =
      "<p>The envoy said on Tuesday that the talks, which began in the morning, would go on.</p>"
          + "<p>“Nobody leaves,” she&nbsp;said,<br>“before we are done.”</p>"
          + "<p>The two sides, who met for the first time in years, agreed on a list of points that"
          + " experts will discuss in the coming weeks, according to two officials.</p>";

  private static String page(String head, String story) {
    return "<!DOCTYPE html><html><head>"
        + head
        + "</head><body><nav><a href='/'>Home</a><a href='/w'>World</a></nav><header>Subscribe now"
        + " for one euro</header><article><h1>Talks go on</h1>"
        + story
        + "</article><script>var x = 'not text';</script><aside>Most read: ten recipes</aside>"
        + "<footer>All rights reserved</footer></body></html>";
  }

  @Test
  void mainText_isTheArticleWithoutWhatStandsAroundIt() {
    Article article =
        Reads.article("a.html", page("<title>Talks go on | The Courier</title>", STORY));
    assertThat(article.title()).isEqualTo("Talks go on");
    assertThat(article.text())
        .startsWith("The envoy said on Tuesday")
        .contains("go on.\n\n“Nobody leaves,” she said,\n“before we are done.”\n\nThe two")
        .endsWith("two officials.")
        .doesNotContain("Subscribe", "recipes", "rights", "World", "not text");
  }

  @Test
  void shortPage_isReadByItsOwnMarks() {
    assertThat(Reads.article("a.html", page("", "<p>“No,”<br>she said.</p>")).text())
        .isEqualTo("“No,”\nshe said.");
  }

  @Test
  void jsonLd_goesBeforeOpenGraphAndThatBeforeTheRest() {
    String head =
        "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebPage\"},{\"@type\":"
            + "[\"NewsArticle\"],\"datePublished\":\"2026-01-06T09:00:00+02:00\",\"publisher\":"
            + "{\"name\":\"The Courier\"}}]}</script><script type='application/ld+json'>{broken"
            + "</script><meta property='og:title' content='Talks  go on'><meta property="
            + "'og:site_name' content='courier.example'><meta name='date' content='2020-01-01'>"
            + "<link rel='canonical' href='https://courier.example/1'>";
    Item.Found found = Reads.found(Reads.items("a.html", page(head, STORY)));
    assertThat(found.article().outlet()).isEqualTo("The Courier");
    assertThat(found.article().published()).isEqualTo(LocalDate.of(2026, 1, 6));
    assertThat(found.article().url()).isEqualTo("https://courier.example/1");
    assertThat(found.provenance())
        .containsExactly(
            "title: og:title",
            "outlet: JSON-LD publisher",
            "published: JSON-LD datePublished",
            "url: link[rel=canonical]");
  }

  @Test
  void timeElement_isTheDayWhereNothingElseTells() {
    assertThat(
            Reads.article("a.html", page("", "<time datetime='2026-02-03'>Tue</time>" + STORY))
                .published())
        .isEqualTo(LocalDate.of(2026, 2, 3));
  }

  @Test
  void declaredEncoding_isUsed() {
    byte[] page =
        page("<meta charset='ISO-8859-2'>", STORY + "<p>Minister Łukasz Żak said so.</p>")
            .replaceAll("[“”]", "\"")
            .getBytes(java.nio.charset.Charset.forName("ISO-8859-2"));
    assertThat(Reads.found(Reads.items("a.html", page)).text()).contains("Łukasz Żak");
  }

  @Test
  void pagesWithoutAnArticle_areEmpty() {
    assertThat(Reads.items("a.html", "<html><body><nav>Home</nav></body></html>"))
        .extracting(Reads::reason)
        .containsExactly(RejectReason.EMPTY);
  }

  @Test
  void pageNestedWithoutEnd_isRead() {
    byte[] deep = ("<div><b>".repeat(30_000) + STORY).getBytes(StandardCharsets.UTF_8);
    assertThat(Reads.found(Reads.items("a.html", deep)).text()).contains("Nobody leaves");
  }
}
