package org.demarche.input.xml;

import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.demarche.input.RejectReason;
import org.demarche.input.RejectedException;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * One element of a stream with all that is in it. Names are in lower case; those of the
 * vocabularies of feeds have no prefix or their usual one, other ones the prefix {@code x:}.
 */
final class Subtree {

  static final int DEPTH = 200;

  private static final Map<String, String> PREFIXES =
      Map.of(
          "", "",
          "http://www.w3.org/2005/atom", "",
          "http://purl.org/rss/1.0/", "",
          "http://backend.userland.com/rss2", "",
          "http://iptc.org/std/nitf/2006-10-18/", "",
          "http://www.w3.org/1999/xhtml", "",
          "http://purl.org/rss/1.0/modules/content/", "content:",
          "http://purl.org/dc/elements/1.1/", "dc:",
          "http://purl.org/dc/terms/", "dc:");

  private Subtree() {}

  /** The name of the element that the stream stands at. */
  static String name(XMLStreamReader xml) {
    String namespace = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
    String local = xml.getLocalName().toLowerCase(Locale.ROOT);
    return PREFIXES.getOrDefault(namespace.toLowerCase(Locale.ROOT), "x:") + local;
  }

  /**
   * Reads on to the end of the element that the stream stands at.
   *
   * @throws RejectedException if it is nested too deep
   */
  static Element read(XMLStreamReader xml) throws XMLStreamException, RejectedException {
    Element top = element(xml);
    Element at = top;
    int depth = 0;
    while (true) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (++depth > DEPTH) {
            throw new RejectedException(RejectReason.TOO_DEEP, RejectReason.TOO_DEEP.meaning());
          }
          Element child = element(xml);
          at.appendChild(child);
          at = child;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (depth-- == 0) {
            return top;
          }
          Element parent = at.parent();
          at = parent == null ? top : parent;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            at.appendChild(new TextNode(xml.getText()));
        case XMLStreamConstants.ENTITY_REFERENCE ->
            at.appendChild(new TextNode(entity(xml.getLocalName())));
        default -> {
          // Comments and instructions tell nothing.
        }
      }
    }
  }

  private static Element element(XMLStreamReader xml) {
    Element element = new Element(name(xml));
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      element.attr(xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT), xml.getAttributeValue(i));
    }
    return element;
  }

  /** Entities of HTML are known without their declaration, which is never read. */
  private static String entity(@Nullable String name) {
    return Parser.unescapeEntities("&" + name + ";", false);
  }
}
