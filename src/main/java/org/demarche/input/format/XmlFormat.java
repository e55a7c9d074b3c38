package org.demarche.input.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.demarche.input.Format;
import org.demarche.input.Items;
import org.demarche.input.Source;
import org.demarche.input.xml.Entries;

/** RSS, Atom and NITF, told apart by their elements. */
final class XmlFormat implements Format {

  @Override
  public Set<String> endings() {
    return Set.of("xml", "rss", "atom", "nitf", "rdf");
  }

  @Override
  public Items open(Source source) throws IOException {
    InputStream in = source.open();
    try {
      return new Entries(in, source.limit());
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }
}
