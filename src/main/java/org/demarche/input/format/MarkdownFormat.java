package org.demarche.input.format;

import java.io.IOException;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.demarche.input.ArticleField;
import org.demarche.input.Format;
import org.demarche.input.Item;
import org.demarche.input.Items;
import org.demarche.input.Metadata;
import org.demarche.input.RejectReason;
import org.demarche.input.RejectedException;
import org.demarche.input.Source;
import org.demarche.input.charset.Encoding;
import org.demarche.input.html.Page;
import org.jspecify.annotations.Nullable;

/**
 * A file that is one article in Markdown. The text is what a reader sees, without the marks; a
 * heading of the first order at its beginning is the title where front matter gives no other.
 */
final class MarkdownFormat implements Format {

  private static final int DEPTH = 200;

  /** Beyond it, a file is taken for plain text: looking for where tags end takes quadratic time. */
  private static final int TAGS = 5000;

  @Override
  public Set<String> endings() {
    return Set.of("md", "markdown");
  }

  @Override
  public Items open(Source source) throws IOException {
    String content = Encoding.decode(source.bytes(), null);
    FrontMatter front = FrontMatter.of(content);
    if (content.chars().filter(c -> c == '<').count() > TAGS) {
      return Items.of(Item.of(1, content.substring(front.end()), front.metadata()));
    }
    HtmlRenderer renderer = HtmlRenderer.builder().build();
    Node document = Parser.builder().build().parse(content.substring(front.end()));
    if (isDeep(document)) {
      throw new RejectedException(RejectReason.TOO_DEEP, RejectReason.TOO_DEEP.meaning());
    }
    Metadata metadata = front.metadata();
    if (metadata.text(ArticleField.TITLE) == null) {
      metadata = metadata.or(heading(document.getFirstChild(), renderer));
    }
    return Items.of(Item.of(1, Page.text(renderer.render(document)), metadata));
  }

  /** Rendering goes down by recursion. */
  private static boolean isDeep(Node document) {
    int depth = 0;
    Node at = document;
    while (at != null && depth < DEPTH) {
      if (at.getFirstChild() != null) {
        at = at.getFirstChild();
        depth++;
      } else {
        while (at != null && at.getNext() == null) {
          at = at.getParent();
          depth--;
        }
        at = at == null ? null : at.getNext();
      }
    }
    return at != null;
  }

  /** Takes the title out of the document. */
  private static Metadata heading(@Nullable Node first, HtmlRenderer renderer) {
    Metadata.Builder title = new Metadata.Builder();
    if (first instanceof Heading heading && heading.getLevel() == 1) {
      title.put(ArticleField.TITLE, Page.text(renderer.render(heading)), "first heading");
      heading.unlink();
    }
    return title.build();
  }
}
