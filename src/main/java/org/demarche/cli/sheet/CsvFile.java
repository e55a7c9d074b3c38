package org.demarche.cli.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  /**
   * One row.
   *
   * @param number as a spreadsheet counts: the header is 1
   * @param cells trimmed, by column; those without text are left out
   * @param beyond text in a column without a name; empty where there is none
   */
  public record Row(long number, Map<String, String> cells, String beyond) {

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
   * Reads a file as {@link SheetText} does, with commas, semicolons or tabs. Rows without any text
   * are left out; of two columns of one name the first counts.
   *
   * @throws CommandException if it is not there or is no such table
   */
  public static CsvFile read(Path file) {
    SheetText text = SheetText.read(file);
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(text.delimiter())
            .setTrim(true)
            .setIgnoreEmptyLines(false)
            .get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text.text()), format)) {
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
      Map<String, String> cells = new LinkedHashMap<>();
      String beyond = "";
      for (int i = 0; i < line.size(); i++) {
        String column = i < header.size() ? header.get(i) : "";
        String text = line.get(i).strip();
        if (text.isEmpty()) {
          continue;
        }
        if (column.isEmpty()) {
          beyond = beyond.isEmpty() ? text : beyond;
        } else {
          cells.putIfAbsent(column, text);
        }
      }
      if (!cells.isEmpty() || !beyond.isEmpty()) {
        rows.add(new Row(line.getRecordNumber(), cells, beyond));
      }
    }
    return rows;
  }
}
