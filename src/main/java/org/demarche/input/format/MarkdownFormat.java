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
import org.demarche.input.Source;
import org.demarche.input.charset.Encoding;
import org.demarche.input.html.Page;
import org.jspecify.annotations.Nullable;

/**
 * A file that is one article in Markdown. The text is what a reader sees, without the marks; a
 * heading of the first order at its beginning is the title where front matter gives no other.
 */
final class MarkdownFormat implements Format {

  @Override
  public Set<String> endings() {
    return Set.of("md", "markdown");
  }

  @Override
  public Items open(Source source) throws IOException {
    String content = Encoding.decode(source.bytes(), null);
    FrontMatter front = FrontMatter.of(content);
    HtmlRenderer renderer = HtmlRenderer.builder().build();
    Node document = Parser.builder().build().parse(content.substring(front.end()));
    Metadata metadata = front.metadata();
    if (metadata.text(ArticleField.TITLE) == null) {
      metadata = metadata.or(heading(document.getFirstChild(), renderer));
    }
    return Items.of(Item.of(1, Page.text(renderer.render(document)), metadata));
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
