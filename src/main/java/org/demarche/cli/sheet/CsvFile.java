package org.demarche.cli.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.demarche.cli.shell.CommandException;
import org.demarche.cli.shell.ExitCode;

/**
 * A table that a person saved from a spreadsheet.
 *
 * @param name of the file, for messages
 * @param header column names, in lower case and trimmed
 */
public record CsvFile(String name, List<String> header, List<Row> rows) {

  /** Marks UTF-8 for spreadsheets, which otherwise take a CSV for the local encoding. */
  static final String BYTE_ORDER_MARK = "\uFEFF";

  /**
   * One row.
   *
   * @param number as a spreadsheet counts: the header is 1
   * @param cells trimmed, by column
   */
  public record Row(long number, Map<String, String> cells) {

    public Row {
      cells = Map.copyOf(cells);
    }

    /** A cell's text; empty where there is none. */
    public String cell(String column) {
      return cells.getOrDefault(column, "");
    }
  }

  public CsvFile {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /**
   * Reads a file in UTF-8 or, as some spreadsheets save, Windows-1252, with commas, semicolons or
   * tabs. Rows without any text are left out.
   *
   * @throws CommandException if it is not there or is no such table
   */
  public static CsvFile read(Path file) {
    String text = text(file);
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter(text))
            .setTrim(true)
            .setIgnoreEmptyLines(false)
            .get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      List<CSVRecord> records = parser.getRecords();
      if (records.isEmpty()) {
        throw new CommandException(ExitCode.NO_INPUT, "nothing in it: " + file);
      }
      List<String> header =
          records.get(0).stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
      return new CsvFile(file.toString(), header, rows(header, records));
    } catch (IOException | IllegalStateException | IllegalArgumentException e) {
      throw new CommandException(
          ExitCode.BAD_INPUT, file + " is not a CSV file: " + e.getMessage(), e);
    }
  }

  private static List<Row> rows(List<String> header, List<CSVRecord> records) {
    List<Row> rows = new ArrayList<>();
    for (CSVRecord line : records.subList(1, records.size())) {
      Map<String, String> cells =
          java.util.stream.IntStream.range(0, Math.min(header.size(), line.size()))
              .boxed()
              .filter(i -> !line.get(i).isBlank())
              .collect(Collectors.toMap(header::get, i -> line.get(i).strip(), (a, b) -> a));
      if (!cells.isEmpty()) {
        rows.add(new Row(line.getRecordNumber(), cells));
      }
    }
    return rows;
  }

  private static char delimiter(String text) {
    String header = text.lines().findFirst().orElse("");
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (count(header, candidate) > count(header, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String text, char sought) {
    return text.chars().filter(c -> c == sought).count();
  }

  private static String text(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new CommandException(ExitCode.NO_INPUT, "no such file: " + file);
    }
    try {
      byte[] bytes = Files.readAllBytes(file);
      String text;
      try {
        text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      } catch (CharacterCodingException e) {
        text = new String(bytes, Charset.forName("windows-1252"));
      }
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (IOException e) {
      throw new CommandException(
          ExitCode.NO_INPUT, "cannot read " + file + ": " + e.getMessage(), e);
    }
  }
}
