package org.demarche.input.format;

import java.io.IOException;
import java.util.Set;
import org.demarche.input.Format;
import org.demarche.input.Items;
import org.demarche.input.Metadata;
import org.demarche.input.Source;
import org.demarche.input.html.Page;

/** A page that holds one article. */
final class HtmlFormat implements Format {

  @Override
  public Set<String> endings() {
    return Set.of("html", "htm", "xhtml");
  }

  @Override
  public Items open(Source source) throws IOException {
    return Items.of(Page.item(1, source.bytes(), null, Metadata.NONE));
  }
}
