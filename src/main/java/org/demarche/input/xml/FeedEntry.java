package org.demarche.input.xml;

import java.util.Set;
import org.demarche.input.ArticleField;
import org.demarche.input.Item;
import org.demarche.input.Metadata;
import org.demarche.input.html.BlockText;
import org.demarche.input.html.Page;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An entry of RSS (0.9 to 2.0, and 1.0 in RDF) or Atom; its text is the fullest that it has. */
final class FeedEntry {

  /** Links that lead elsewhere than to the article. */
  private static final Set<String> OTHER =
      Set.of("self", "enclosure", "edit", "replies", "related");

  private FeedEntry() {}

  static Item item(long record, Element entry, Metadata feed) {
    Metadata.Builder found = new Metadata.Builder();
    put(found, ArticleField.ID, entry, "guid");
    put(found, ArticleField.ID, entry, "id");
    put(found, ArticleField.TITLE, entry, "title");
    put(found, ArticleField.TITLE, entry, "dc:title");
    // The publication date goes before the date of an update.
    put(found, ArticleField.PUBLISHED, entry, "pubdate");
    put(found, ArticleField.PUBLISHED, entry, "published");
    put(found, ArticleField.PUBLISHED, entry, "dc:date");
    put(found, ArticleField.PUBLISHED, entry, "updated");
    put(found, ArticleField.OUTLET, entry, "source");
    put(found, ArticleField.OUTLET, entry, "dc:publisher");
    for (Element link : entry.children()) {
      if (link.tagName().equals("link") && !OTHER.contains(link.attr("rel"))) {
        found.put(ArticleField.URL, link.hasText() ? link.text() : link.attr("href"), "link");
      }
    }
    Metadata metadata = found.build().or(feed);
    for (String name : new String[] {"content:encoded", "content", "description", "summary"}) {
      Element content = child(entry, name);
      String text = content == null ? "" : text(content);
      if (!text.isBlank()) {
        Metadata from = new Metadata.Builder().put(ArticleField.TEXT, name, name).build();
        return Item.of(record, text, metadata.or(from));
      }
    }
    return Item.of(record, "", metadata);
  }

  private static void put(Metadata.Builder found, ArticleField field, Element entry, String name) {
    Element child = child(entry, name);
    if (child != null) {
      found.put(field, Page.text(child.wholeText()), name);
    }
  }

  private static @Nullable Element child(Element entry, String name) {
    return entry.children().stream()
        .filter(child -> child.tagName().equals(name))
        .findFirst()
        .orElse(null);
  }

  /** XHTML stands there as elements, HTML as text. */
  private static String text(Element content) {
    if (!content.children().isEmpty()) {
      return BlockText.of(content);
    }
    return content.attr("type").equals("text")
        ? content.wholeText()
        : Page.text(content.wholeText());
  }
}
