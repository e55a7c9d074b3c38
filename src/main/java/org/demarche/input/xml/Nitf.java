package org.demarche.input.xml;

import java.util.ArrayList;
import java.util.List;
import org.demarche.input.ArticleField;
import org.demarche.input.Item;
import org.demarche.input.Metadata;
import org.demarche.input.html.BlockText;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A news item in the News Industry Text Format of the IPTC, any version. */
final class Nitf {

  private Nitf() {}

  static Item item(long record, Element nitf) {
    Metadata.Builder found = new Metadata.Builder();
    attribute(found, ArticleField.ID, nitf, "doc-id", "id-string");
    attribute(found, ArticleField.PUBLISHED, nitf, "pubdata", "date.publication");
    attribute(found, ArticleField.PUBLISHED, nitf, "date.issue", "norm");
    attribute(found, ArticleField.PUBLISHED, nitf, "story.date", "norm");
    attribute(found, ArticleField.OUTLET, nitf, "pubdata", "name");
    attribute(found, ArticleField.URL, nitf, "pubdata", "ex-ref");
    for (String name : new String[] {"hl1", "hedline", "title"}) {
      Element title = first(nitf, name);
      found.put(ArticleField.TITLE, title == null ? null : title.text(), name);
    }
    Element distributor = first(nitf, "distributor");
    found.put(ArticleField.OUTLET, distributor == null ? null : distributor.text(), "distributor");
    attribute(found, ArticleField.OUTLET, nitf, "doc.copyright", "holder");
    return Item.of(record, text(nitf), found.build());
  }

  private static void attribute(
      Metadata.Builder found, ArticleField field, Element nitf, String name, String attribute) {
    Element element = first(nitf, name);
    if (element != null && element.hasAttr(attribute)) {
      found.put(field, element.attr(attribute), name + " " + attribute);
    }
  }

  /** Media and their captions stand beside the content, and are left out. */
  private static String text(Element nitf) {
    List<String> blocks = new ArrayList<>();
    for (Element content : nitf.getElementsByTag("body.content")) {
      content.getElementsByTag("media").remove();
      content.getElementsByTag("hl2").tagName("h2");
      blocks.add(BlockText.of(content));
    }
    return String.join("\n\n", blocks);
  }

  private static @Nullable Element first(Element nitf, String name) {
    return nitf.getElementsByTag(name).first();
  }
}
