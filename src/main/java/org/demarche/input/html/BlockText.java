package org.demarche.input.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The text of an element as a reader sees it: blocks as paragraphs with an empty line between,
 * breaks as new lines, white space (that which does not break too) as single spaces. Other
 * characters stay as they are, invisible ones too.
 */
public final class BlockText implements NodeVisitor {

  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "head",
          "iframe",
          "object",
          "button",
          "form",
          "input",
          "select",
          "textarea",
          "audio",
          "video",
          "canvas");

  private final StringBuilder text = new StringBuilder();
  private boolean paragraph;
  private boolean line;
  private boolean space;

  private BlockText() {}

  public static String of(Element element) {
    BlockText visitor = new BlockText();
    element.traverse(visitor);
    return visitor.text.toString();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      if (!isUnseen(node)) {
        append(words.getWholeText());
      }
    } else if (node instanceof Element element) {
      line |= isBreak(element);
      paragraph |= element.isBlock() && !isBreak(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    paragraph |= node instanceof Element element && element.isBlock() && !isBreak(element);
  }

  private static boolean isBreak(Element element) {
    return element.normalName().equals("br");
  }

  /** Only what holds text directly is looked at: a form around a whole page hides nothing. */
  private static boolean isUnseen(Node node) {
    return node.parent() instanceof Element parent && UNSEEN.contains(parent.normalName());
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == ' ' || c == '\u00a0' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
        space = true;
      } else {
        separate();
        text.append(c);
      }
    }
  }

  private void separate() {
    if (text.length() > 0) {
      text.append(paragraph ? "\n\n" : line ? "\n" : space ? " " : "");
    }
    paragraph = false;
    line = false;
    space = false;
  }
}
