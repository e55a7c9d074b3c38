package org.demarche.spark.read;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.zip.ZipException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.security.AccessControlException;
import org.jspecify.annotations.Nullable;

/**
 * Reads one file whatever is in it: nothing is thrown, and a file without any item, as well as one
 * that ends in damage, gives a reject.
 */
final class FileReading implements AutoCloseable {

  private final InputFile file;
  private @Nullable Items items;
  private @Nullable Item failure;
  private long last;

  FileReading(SliceRange range, int limit, Configuration hadoop) {
    this.file = range.file();
    try {
      items = open(range, limit, hadoop);
    } catch (IOException | RuntimeException e) {
      failure = rejected(e);
    }
  }

  /** The next item, or null after the last. */
  @Nullable Item next() {
    if (items != null && failure == null) {
      try {
        Item item = items.next();
        if (item != null) {
          last = item.record();
          return item;
        }
        failure = last == 0 ? Item.Rejected.of(1, RejectReason.EMPTY, null) : null;
        close();
      } catch (IOException | RuntimeException e) {
        failure = rejected(e);
        close();
      }
    }
    Item given = failure;
    failure = null;
    return given;
  }

  @Override
  public void close() {
    Items closing = items;
    items = null;
    if (closing != null) {
      try {
        closing.close();
      } catch (IOException e) {
        // All that could be read has been.
      }
    }
  }

  private static Items open(SliceRange range, int limit, Configuration hadoop) throws IOException {
    InputFile file = range.file();
    if (file.refused() != null) {
      throw new RejectedFileException(file.refused(), file.refused().meaning());
    }
    if (file.length() == 0) {
      throw new RejectedFileException(RejectReason.EMPTY, "The file has no bytes.");
    }
    Compression compression = Compression.of(file.name());
    Format format = Formats.of(compression.inner(file.name()));
    if (format == null) {
      throw new RejectedFileException(
          RejectReason.UNKNOWN_FORMAT, "Known are " + Formats.endings() + ", also compressed.");
    }
    return format.open(
        new InputSlice(file, range.begin(), range.end(), compression, limit, hadoop));
  }

  private Item rejected(Exception failure) {
    if (failure instanceof RejectedFileException rejected) {
      return new Item.Rejected(
          last + 1, rejected.reason(), String.valueOf(rejected.getMessage()), null);
    }
    boolean unreadable =
        failure instanceof FileNotFoundException
            || failure instanceof AccessControlException
            || failure instanceof java.nio.file.AccessDeniedException;
    return new Item.Rejected(
        last + 1,
        unreadable ? RejectReason.UNREADABLE : RejectReason.BROKEN,
        message(failure),
        null);
  }

  private static String message(Exception failure) {
    String message = failure.getMessage() == null ? failure.toString() : failure.getMessage();
    if (failure instanceof EOFException || failure instanceof ZipException) {
      return "The compressed data is damaged: " + message;
    }
    return message;
  }
}
