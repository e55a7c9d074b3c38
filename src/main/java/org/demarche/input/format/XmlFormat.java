package org.demarche.input.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.demarche.input.Format;
import org.demarche.input.Item;
import org.demarche.input.Items;
import org.demarche.input.RejectedException;
import org.demarche.input.Source;
import org.demarche.input.xml.Entries;
import org.demarche.input.xml.LooseEntries;
import org.demarche.input.xml.MalformedException;
import org.jspecify.annotations.Nullable;

/** RSS, Atom and NITF, told apart by their elements; also where they are not quite XML. */
final class XmlFormat implements Format {

  @Override
  public Set<String> endings() {
    return Set.of("xml", "rss", "atom", "nitf", "rdf");
  }

  @Override
  public Items open(Source source) throws IOException {
    InputStream in = source.open();
    try {
      return new Mended(source, new Entries(in, source.limit()));
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  /** From where the strict reader stops, a loose one goes on. */
  private static final class Mended implements Items {

    private final Source source;
    private Items entries;
    private long last;

    Mended(Source source, Entries entries) {
      this.source = source;
      this.entries = entries;
    }

    @Override
    public @Nullable Item next() throws IOException {
      try {
        Item item = entries.next();
        last = item == null ? last : item.record();
        return item;
      } catch (MalformedException e) {
        entries.close();
        entries = loose(e);
        return entries.next();
      }
    }

    private Items loose(MalformedException strict) throws IOException {
      Items loose;
      try {
        loose = LooseEntries.open(source, last);
      } catch (RejectedException e) {
        strict.addSuppressed(e);
        throw strict;
      }
      if (loose == null) {
        throw strict;
      }
      return loose;
    }

    @Override
    public void close() throws IOException {
      entries.close();
    }
  }
}
