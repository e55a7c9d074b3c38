package org.demarche.input.html;

import java.util.List;
import java.util.Locale;
import org.demarche.input.ArticleField;
import org.demarche.input.Metadata;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of its article, by the most explicit way that it says it. */
final class PageMetadata {

  private static final List<String> TITLES =
      List.of(
          "og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title", "headline");

  private static final List<String> OUTLETS =
      List.of(
          "og:site_name",
          "dc.publisher",
          "dcterms.publisher",
          "citation_journal_title",
          "publisher",
          "application-name");

  private static final List<String> DAYS =
      List.of(
          "article:published_time",
          "article:published",
          "og:published_time",
          "datepublished",
          "parsely-pub-date",
          "sailthru.date",
          "dc.date.issued",
          "dcterms.issued",
          "dcterms.date",
          "dc.date",
          "citation_publication_date",
          "publication_date",
          "publish-date",
          "publishdate",
          "pubdate",
          "date");

  private static final List<String> ADDRESSES = List.of("og:url", "parsely-link");

  private PageMetadata() {}

  static Metadata of(Document page) {
    Metadata.Builder found = new Metadata.Builder();
    new JsonLd().read(page, found);
    meta(page, ArticleField.TITLE, TITLES, found);
    meta(page, ArticleField.OUTLET, OUTLETS, found);
    meta(page, ArticleField.PUBLISHED, DAYS, found);
    first(page, "link[rel=canonical]", ArticleField.URL, "href", found);
    meta(page, ArticleField.URL, ADDRESSES, found);
    first(page, "[itemprop=datePublished]", ArticleField.PUBLISHED, "datetime", found);
    first(page, "[itemprop=datePublished]", ArticleField.PUBLISHED, "content", found);
    first(page, "time[pubdate]", ArticleField.PUBLISHED, "datetime", found);
    first(page, "article time[datetime]", ArticleField.PUBLISHED, "datetime", found);
    first(page, "time[datetime]", ArticleField.PUBLISHED, "datetime", found);
    Element heading = page.select("h1").size() == 1 ? page.selectFirst("h1") : null;
    found.put(ArticleField.TITLE, heading == null ? null : heading.text(), "h1");
    found.put(ArticleField.TITLE, page.title(), "title");
    return found.build();
  }

  private static void first(
      Document page, String query, ArticleField field, String attribute, Metadata.Builder found) {
    Element element = page.selectFirst(query);
    if (element != null) {
      found.put(field, element.attr(attribute), query);
    }
  }

  private static void meta(
      Document page, ArticleField field, List<String> names, Metadata.Builder found) {
    List<Element> elements = page.select("meta[content]");
    for (String name : names) {
      for (Element element : elements) {
        if (name.equals(name(element, "property"))
            || name.equals(name(element, "name"))
            || name.equals(name(element, "itemprop"))) {
          found.put(field, element.attr("content"), name);
        }
      }
    }
  }

  private static String name(Element meta, String attribute) {
    return meta.attr(attribute).trim().toLowerCase(Locale.ROOT);
  }
}
