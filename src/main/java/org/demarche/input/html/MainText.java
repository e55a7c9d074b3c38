package org.demarche.input.html;

import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/**
 * Finds the article on a page: by Readability4J, which does what the reader view of Firefox does;
 * where that finds hardly anything, or the page is none that it could bear, by the page's own
 * marks.
 */
final class MainText {

  /** Characters; Readability takes what is shorter for no article. */
  private static final int SHORT = 250;

  /** Readability goes down the tree by recursion. */
  private static final int DEPTH = 100;

  /** Readability's time grows faster than the page; articles' pages have a third of this. */
  private static final int ELEMENTS = 5000;

  private static final String UNSEEN = "script, style, noscript, template, svg, iframe";

  private static final String AROUND =
      "nav, header, footer, aside, menu, dialog, [role=navigation], [role=banner],"
          + " [role=contentinfo], [role=complementary], [aria-hidden=true], [hidden]";

  private MainText() {}

  static String of(Document page) {
    page.select(UNSEEN).remove();
    String readable = isBearable(page) ? readable(page) : "";
    return readable.length() >= SHORT ? readable : marked(page);
  }

  private static String readable(Document page) {
    try {
      Element content =
          new Readability4J("https://page.invalid/", page.clone()).parse().getArticleContent();
      return content == null ? "" : BlockText.of(content);
    } catch (RuntimeException e) {
      // It is not our library; a page that it stumbles over is still a page.
      return "";
    }
  }

  private static String marked(Document page) {
    Element body = page.body();
    Element main = body;
    for (String query : new String[] {"article", "main", "[role=main]", "[itemprop=articleBody]"}) {
      if (body.select(query).size() == 1) {
        main = body.select(query).get(0);
        break;
      }
    }
    main.select(AROUND).remove();
    return BlockText.of(main);
  }

  private static boolean isBearable(Document page) {
    int[] size = new int[2];
    NodeTraversor.traverse(
        (node, depth) -> {
          size[0] = Math.max(size[0], depth);
          size[1] += node instanceof Element ? 1 : 0;
        },
        page);
    return size[0] < DEPTH && size[1] < ELEMENTS;
  }
}
