package org.demarche.spark.read;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.zip.ZipException;
import org.apache.hadoop.security.AccessControlException;
import org.demarche.input.Item;
import org.demarche.input.Items;
import org.demarche.input.Metadata;
import org.demarche.input.RejectReason;
import org.demarche.input.RejectedException;
import org.jspecify.annotations.Nullable;

/**
 * Reads one file whatever is in it: nothing is thrown, and a file without any item, as well as one
 * that ends in damage, gives a reject.
 */
final class FileReading implements AutoCloseable {

  private final Reading reading;
  private final Metadata outside;
  private @Nullable Items items;
  private @Nullable Item failure;
  private long last;

  FileReading(InputFile file, Reading reading) {
    this.reading = reading;
    this.outside = reading.outside(file);
    try {
      items = reading.open(file);
    } catch (IOException | RuntimeException | StackOverflowError e) {
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
          return item instanceof Item.Found found ? reading.check(found.known(outside)) : item;
        }
        failure = last == 0 ? Item.Rejected.of(1, RejectReason.EMPTY, null) : null;
        close();
      } catch (IOException | RuntimeException | StackOverflowError e) {
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
      } catch (IOException | RuntimeException e) {
        // All that could be read has been.
      }
    }
  }

  private Item rejected(Throwable failure) {
    if (failure instanceof RejectedException rejected) {
      return rejected.at(last + 1);
    }
    if (failure instanceof StackOverflowError) {
      return Item.Rejected.of(last + 1, RejectReason.TOO_DEEP, null);
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

  private static String message(Throwable failure) {
    String message = failure.getMessage() == null ? failure.toString() : failure.getMessage();
    if (failure instanceof EOFException || failure instanceof ZipException) {
      return "The compressed data is damaged: " + message;
    }
    return message;
  }
}
