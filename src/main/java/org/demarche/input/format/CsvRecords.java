package org.demarche.input.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.demarche.input.RejectReason;
import org.demarche.input.RejectedException;
import org.jspecify.annotations.Nullable;

/**
 * The records of a table, past those whose quotation marks are wrong: after one, the next record is
 * the first with as many fields as the header, and no half of a pair of quotation marks in any.
 */
final class CsvRecords {

  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private boolean lost;

  CsvRecords(CSVParser parser) {
    this.parser = parser;
    this.records = parser.iterator();
  }

  /**
   * The next record, or null after the last.
   *
   * @param width how many fields the header has
   * @throws RejectedException for a record that cannot be read; the next can
   * @throws IOException if none can from here on
   */
  @Nullable CSVRecord next(int width) throws IOException {
    long line = parser.getCurrentLineNumber() + 1;
    while (true) {
      try {
        CSVRecord record = read();
        if (record == null || !lost || isWhole(record, width)) {
          lost = false;
          return record;
        }
      } catch (CSVException e) {
        if (String.valueOf(e.getMessage()).contains("EOF")) {
          throw new IOException(
              "A quotation mark that opens on line "
                  + line
                  + ", or on one of the next, is never closed; the rest is taken for one field.",
              e);
        }
        if (!lost) {
          lost = true;
          throw new RejectedException(
              RejectReason.BROKEN,
              "The row on line "
                  + line
                  + " has a quotation mark within a quoted field; there it must be doubled.");
        }
      }
    }
  }

  private static boolean isWhole(CSVRecord record, int width) {
    return record.size() == width
        && record.stream().allMatch(field -> field.chars().filter(c -> c == '"').count() % 2 == 0);
  }

  private @Nullable CSVRecord read() throws IOException {
    try {
      return records.hasNext() ? records.next() : null;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (IllegalStateException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
    }
  }
}
