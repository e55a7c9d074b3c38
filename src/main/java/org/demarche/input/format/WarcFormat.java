package org.demarche.input.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.demarche.input.ArticleField;
import org.demarche.input.Format;
import org.demarche.input.Item;
import org.demarche.input.Items;
import org.demarche.input.Metadata;
import org.demarche.input.RejectReason;
import org.demarche.input.RejectedException;
import org.demarche.input.Source;
import org.demarche.input.html.Page;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** A web archive, of which the pages that a server gave count; all else is passed over. */
final class WarcFormat implements Format {

  private static final int OK = 200;

  @Override
  public Set<String> endings() {
    return Set.of("warc");
  }

  @Override
  public Items open(Source source) throws IOException {
    InputStream in = source.open();
    try {
      return new Pages(new WarcReader(in), source.limit());
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  private static final class Pages implements Items {

    private final WarcReader records;
    private final int limit;
    private long number;
    private boolean damaged;

    Pages(WarcReader records, int limit) {
      this.records = records;
      this.limit = limit;
    }

    @Override
    public @Nullable Item next() throws IOException {
      for (Optional<WarcRecord> record = advance(); record.isPresent(); record = advance()) {
        number++;
        damaged = false;
        if (record.get() instanceof WarcResponse response) {
          Item item = item(response);
          if (item != null) {
            return item;
          }
        }
      }
      return null;
    }

    private Optional<WarcRecord> advance() throws IOException {
      try {
        return records.next();
      } catch (IOException e) {
        if (damaged) {
          // What was wrong in the last record was wrong with the archive.
          return Optional.empty();
        }
        throw e;
      } catch (IllegalArgumentException e) {
        throw new IOException("A record's header cannot be read: " + e.getMessage(), e);
      }
    }

    private @Nullable Item item(WarcResponse response) throws IOException {
      try {
        if (!response.contentType().base().equals(MediaType.HTTP)) {
          return null;
        }
        HttpResponse http = response.http();
        MediaType type = http.contentType();
        if (http.status() != OK || !isPage(type.base())) {
          return null;
        }
        Metadata address =
            new Metadata.Builder().put(ArticleField.URL, response.target(), "WARC target").build();
        return Page.item(
            number, bytes(http.bodyDecoded()), type.parameters().get("charset"), address);
      } catch (RejectedException e) {
        return e.at(number);
      } catch (IOException | IllegalArgumentException e) {
        // The archive says where the next record begins, whatever is wrong in this one.
        damaged = true;
        return new Item.Rejected(number, RejectReason.BROKEN, String.valueOf(e.getMessage()), null);
      }
    }

    private static boolean isPage(MediaType type) {
      return type.equals(MediaType.HTML) || type.subtype().equals("xhtml+xml");
    }

    private byte[] bytes(MessageBody body) throws IOException {
      InputStream in = body.stream();
      byte[] bytes = in.readNBytes(limit);
      if (bytes.length == limit && in.read() >= 0) {
        throw RejectedException.tooLarge(limit);
      }
      return bytes;
    }

    @Override
    public void close() throws IOException {
      records.close();
    }
  }
}
