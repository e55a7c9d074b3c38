package org.demarche.cli.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Writes sheets to be filled in, and beside them the one that says what may be filled in. */
public final class BlankSheet {

  private final Scheme scheme;

  public BlankSheet(Scheme scheme) {
    this.scheme = scheme;
  }

  /**
   * @param rows one for each statement: the cells of {@link SheetColumns#GIVEN}
   */
  public void write(Path file, List<List<String>> rows) {
    List<String> header = new ArrayList<>(SheetColumns.GIVEN);
    scheme.variables().forEach(variable -> header.add(variable.name()));
    header.add(SheetColumns.NOTE);
    int blank = header.size() - SheetColumns.GIVEN.size();
    CsvOut.write(
        file,
        header,
        rows.stream()
            .map(
                row -> {
                  List<String> cells = new ArrayList<>(row);
                  cells.addAll(Collections.nCopies(blank, ""));
                  return cells;
                })
            .toList());
  }

  /** Where the sheet of values of a sheet lies: that of "c.csv" and "c-1.csv" is "c.values.csv". */
  public static Path values(Path sheet) {
    String name = sheet.getFileName().toString();
    return sheet.resolveSibling(name.replaceFirst("(-\\d+)?(\\.csv)?$", "") + ".values.csv");
  }

  /** The allowed values with their meanings: a second sheet. */
  public void writeValues(Path file) {
    List<List<String>> rows = new ArrayList<>();
    for (Variable variable : scheme.variables()) {
      variable
          .values()
          .forEach(
              (value, meaning) ->
                  rows.add(List.of(variable.name(), value, meaning, variable.question())));
    }
    CsvOut.write(file, List.of("column", "value", "meaning", "question"), rows);
  }
}
