package org.demarche.input.xml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.demarche.input.ArticleField;
import org.demarche.input.Item;
import org.demarche.input.Items;
import org.demarche.input.Metadata;
import org.demarche.input.RejectReason;
import org.demarche.input.RejectedException;
import org.demarche.input.Source;
import org.demarche.input.charset.Encoding;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a file that is nearly XML, as feeds are in which somebody wrote "A & B" or left a
 * {@code <br>} open. The whole file is held at once.
 */
public final class LooseEntries implements Items {

  private final List<Element> entries = new ArrayList<>();
  private final Iterator<Element> rest;
  private Metadata feed = Metadata.NONE;
  private long number;

  private LooseEntries(Element root, long after) {
    root.filter((node, depth) -> look(node));
    number = Math.min(after, entries.size());
    rest = entries.subList((int) number, entries.size()).iterator();
  }

  /**
   * @param after how many entries not to give again
   * @return null where the file was cut off, so that its last entry is not whole
   * @throws RejectedException if the file is too large to be held, or no text
   */
  public static @Nullable LooseEntries open(Source source, long after) throws IOException {
    byte[] bytes = source.bytes();
    String text = Encoding.decode(bytes, Entries.declared(bytes));
    Element root = Jsoup.parse(text, "", Parser.xmlParser()).firstElementChild();
    return root != null && text.stripTrailing().endsWith("</" + root.tagName() + ">")
        ? new LooseEntries(root, after)
        : null;
  }

  private FilterResult look(Node node) {
    if (node instanceof Element element) {
      String name = element.tagName().toLowerCase(Locale.ROOT);
      if (Entries.NAMES.contains(name)) {
        entries.add(element);
        return FilterResult.SKIP_CHILDREN;
      }
      if (name.equals("title") && feed.values().isEmpty()) {
        feed =
            new Metadata.Builder().put(ArticleField.OUTLET, element.text(), "feed title").build();
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public @Nullable Item next() {
    if (!rest.hasNext()) {
      return null;
    }
    number++;
    Element entry = rest.next();
    boolean[] deep = new boolean[1];
    entry.traverse(
        (node, depth) -> {
          deep[0] |= depth > Subtree.DEPTH;
          if (node instanceof Element element) {
            element.tagName(plain(element.tagName()));
          }
        });
    if (deep[0]) {
      return Item.Rejected.of(number, RejectReason.TOO_DEEP, null);
    }
    return entry.tagName().equals("nitf")
        ? Nitf.item(number, entry)
        : FeedEntry.item(number, entry, feed);
  }

  /** As {@link Subtree} names elements; prefixes are taken for what they usually stand for. */
  private static String plain(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    int colon = lower.indexOf(':');
    return switch (colon < 0 ? "" : lower.substring(0, colon)) {
      case "", "content", "dc" -> lower;
      case "atom", "rss" -> lower.substring(colon + 1);
      default -> "x:" + lower.substring(colon + 1);
    };
  }
}
