package org.demarche.input.format;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.demarche.input.ArticleField;
import org.demarche.input.Format;
import org.demarche.input.Item;
import org.demarche.input.Items;
import org.demarche.input.RejectReason;
import org.demarche.input.RejectedException;
import org.demarche.input.Source;
import org.demarche.input.charset.DecodedReader;
import org.demarche.input.column.Columns;
import org.demarche.input.column.Row;
import org.jspecify.annotations.Nullable;

/**
 * A row an article, with a header that names the columns. Whether commas, semicolons or tabs stand
 * between them, the header shows; fields may be quoted, and hold quotes doubled and line breaks.
 */
final class CsvFormat implements Format {

  private final Columns columns;

  CsvFormat(Columns columns) {
    this.columns = columns;
  }

  @Override
  public Set<String> endings() {
    return Set.of("csv", "tsv");
  }

  @Override
  public Items open(Source source) throws IOException {
    DecodedReader in = DecodedReader.open(source.open(), null, source.limit());
    try {
      HeaderReader head = new HeaderReader(in);
      CSVFormat format =
          CSVFormat.Builder.create().setDelimiter(head.delimiter()).setIgnoreEmptyLines(true).get();
      return new Rows(in, format.parse(head), columns);
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  private static final class Rows implements Items {

    private final DecodedReader in;
    private final CSVParser parser;
    private final CsvRecords rows;
    private final Map<ArticleField, String> chosen;
    private final Map<String, Integer> places = new HashMap<>();
    private final int width;
    private long number;

    Rows(DecodedReader in, CSVParser parser, Columns columns) throws IOException {
      this.in = in;
      this.parser = parser;
      this.rows = new CsvRecords(parser);
      CSVRecord header = rows.next(0);
      List<String> names = header == null ? List.of() : header.toList();
      for (int i = 0; i < names.size(); i++) {
        places.putIfAbsent(names.get(i), i);
      }
      width = names.size();
      chosen = columns.choose(names);
      if (header != null && !chosen.containsKey(ArticleField.TEXT)) {
        throw new RejectedException(RejectReason.WRONG_SCHEMA, columns.missing(names));
      }
    }

    @Override
    public @Nullable Item next() throws IOException {
      in.restart();
      number++;
      CSVRecord row;
      try {
        row = rows.next(width);
      } catch (RejectedException e) {
        if (e.reason() == RejectReason.BROKEN) {
          return e.at(number);
        }
        throw e;
      }
      if (row == null) {
        return null;
      }
      if (row.size() != width) {
        return new Item.Rejected(
            number,
            RejectReason.WRONG_SCHEMA,
            "The row has %d fields, the header %d.".formatted(row.size(), width),
            String.join(" | ", row.toList()));
      }
      return Row.item(number, chosen, column -> value(row.get(places.getOrDefault(column, 0))));
    }

    private static @Nullable String value(String field) {
      return field.isEmpty() ? null : field;
    }

    @Override
    public void close() throws IOException {
      parser.close();
    }
  }
}
