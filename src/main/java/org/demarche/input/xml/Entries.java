package org.demarche.input.xml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.demarche.input.ArticleField;
import org.demarche.input.Item;
import org.demarche.input.Items;
import org.demarche.input.Metadata;
import org.demarche.input.RejectReason;
import org.demarche.input.RejectedException;
import org.demarche.input.charset.DecodedReader;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The entries of a feed, or the news items of a file, one held at a time. */
public final class Entries implements Items {

  static final Set<String> NAMES = Set.of("item", "entry", "nitf");

  private static final Pattern DECLARATION =
      Pattern.compile("^<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w.:-]+)");

  private static final int HEAD = 200;

  private final DecodedReader in;
  private final XMLStreamReader xml;
  private Metadata feed = Metadata.NONE;
  private @Nullable String root;
  private long number;

  /**
   * @param limit of one entry, in characters
   * @throws MalformedException if it does not begin as XML; {@link #next} throws it likewise
   */
  public Entries(InputStream in, int limit) throws IOException {
    this.in = DecodedReader.open(in, DECLARATION, limit);
    try {
      xml = SafeXml.open(this.in);
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  @Override
  public @Nullable Item next() throws IOException {
    in.restart();
    try {
      while (xml.hasNext()) {
        if (xml.next() != XMLStreamConstants.START_ELEMENT) {
          continue;
        }
        String name = Subtree.name(xml);
        root = root == null ? name : root;
        if (NAMES.contains(name)) {
          number++;
          Element entry = Subtree.read(xml);
          return name.equals("nitf")
              ? Nitf.item(number, entry)
              : FeedEntry.item(number, entry, feed);
        }
        if (name.equals("title") && feed.values().isEmpty()) {
          feed =
              new Metadata.Builder()
                  .put(ArticleField.OUTLET, Subtree.read(xml).text(), "feed title")
                  .build();
        }
      }
    } catch (XMLStreamException e) {
      throw failure(e);
    }
    if (number == 0) {
      throw new RejectedException(
          RejectReason.WRONG_SCHEMA,
          "Its root is <%s>, and there is no <item>, <entry> or <nitf> in it.".formatted(root));
    }
    return null;
  }

  /** The encoding that a file's first line names, or null. */
  static @Nullable String declared(byte[] file) {
    Matcher found =
        DECLARATION.matcher(
            new String(file, 0, Math.min(HEAD, file.length), StandardCharsets.ISO_8859_1));
    return found.find() ? found.group(1) : null;
  }

  /** The reader of XML wraps what its stream throws. */
  private static IOException failure(XMLStreamException e) {
    return e.getNestedException() instanceof IOException cause ? cause : new MalformedException(e);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
