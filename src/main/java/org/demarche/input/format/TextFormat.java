package org.demarche.input.format;

import java.io.IOException;
import java.util.Set;
import org.demarche.input.Format;
import org.demarche.input.Item;
import org.demarche.input.Items;
import org.demarche.input.Source;
import org.demarche.input.charset.Encoding;

/** A file that is one article, taken as it is behind its {@link FrontMatter}. */
final class TextFormat implements Format {

  @Override
  public Set<String> endings() {
    return Set.of("txt", "text");
  }

  @Override
  public Items open(Source source) throws IOException {
    String content = Encoding.decode(source.bytes(), null);
    FrontMatter front = FrontMatter.of(content);
    return Items.of(Item.of(1, content.substring(front.end()), front.metadata()));
  }
}
