package org.demarche.cli.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.demarche.spark.parquet.RowValues;
import org.demarche.spark.parquet.StoredTable;
import org.jspecify.annotations.Nullable;

/** Writes a table as text, row by row. */
final class TableText {

  private static final ObjectMapper JSON = new ObjectMapper();

  private TableText() {}

  /** One JSON object a line. */
  static long jsonLines(StoredTable table, Appendable out) {
    long[] rows = new long[1];
    table.read(
        row -> {
          append(out, json(plain(RowValues.of(row))) + "\n");
          rows[0]++;
        });
    return rows[0];
  }

  /**
   * RFC 4180, with a head; arrays as JSON. A text that a spreadsheet would take for a formula gets
   * an apostrophe before it (OWASP, "CSV injection").
   */
  static long csv(StoredTable table, Appendable out) throws IOException {
    CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
    long[] rows = new long[1];
    print(printer, table.columns());
    table.read(
        row -> {
          List<@Nullable Object> cells = new ArrayList<>();
          RowValues.of(row).values().forEach(value -> cells.add(cell(value)));
          print(printer, cells);
          rows[0]++;
        });
    return rows[0];
  }

  private static @Nullable Object cell(@Nullable Object value) {
    if (value instanceof Map || value instanceof Collection) {
      return json(value);
    }
    return value instanceof String text && startsFormula(text) ? "'" + text : value;
  }

  private static boolean startsFormula(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
  }

  private static Map<String, @Nullable Object> plain(Map<String, @Nullable Object> values) {
    Map<String, @Nullable Object> plain = new LinkedHashMap<>(values);
    plain.replaceAll((name, value) -> value instanceof LocalDate day ? day.toString() : value);
    return plain;
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts and numbers can always be written", e);
    }
  }

  private static void print(CSVPrinter printer, Collection<?> cells) {
    try {
      printer.printRecord(cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void append(Appendable out, String text) {
    try {
      out.append(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
