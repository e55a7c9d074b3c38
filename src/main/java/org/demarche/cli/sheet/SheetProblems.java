package org.demarche.cli.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.cli.shell.CommandException;
import org.demarche.cli.shell.ExitCode;

/** Collects everything that is wrong in sheets, so that it can be mended in one go. */
public final class SheetProblems {

  private static final int SHOWN = 50;

  private final List<String> found = new ArrayList<>();

  public void add(String message) {
    found.add(message);
  }

  public void add(CsvFile file, String message) {
    found.add(file.name() + ": " + message);
  }

  public void add(CsvFile file, CsvFile.Row row, String message) {
    add(file, row.number(), message);
  }

  public void add(CsvFile file, long row, String message) {
    found.add(file.name() + ", row " + row + ": " + message);
  }

  /** Looks for what is wrong with any table: columns of one name, text that has no column. */
  public void check(CsvFile file) {
    Set<String> seen = new TreeSet<>();
    for (String column : file.header()) {
      if (!column.isEmpty() && !seen.add(column)) {
        add(file, "there are two columns \"%s\".".formatted(column));
      }
    }
    for (CsvFile.Row row : file.rows()) {
      if (!row.beyond().isEmpty()) {
        add(
            file,
            row,
            "\"%s\" stands in a column without a name; has the row one cell too many?"
                .formatted(row.beyond()));
      }
    }
  }

  /**
   * Looks at a row's id.
   *
   * @param seen the rows of the ids so far, to which this one is added
   */
  public void checkId(CsvFile file, CsvFile.Row row, Map<String, Long> seen) {
    String id = row.cell(SheetColumns.ID);
    if (id.isEmpty()) {
      add(file, row, "no " + SheetColumns.ID + ".");
      return;
    }
    Long before = seen.putIfAbsent(id, row.number());
    if (before != null) {
      add(file, row, "statement %s stands in row %d already.".formatted(id, before));
    }
  }

  /**
   * @throws CommandException with every problem, if there is one
   */
  public void throwIfAny() {
    if (found.isEmpty()) {
      return;
    }
    StringBuilder message = new StringBuilder();
    message.append(found.size() == 1 ? "a problem:" : found.size() + " problems:");
    found.stream().limit(SHOWN).forEach(problem -> message.append("\n  ").append(problem));
    if (found.size() > SHOWN) {
      message.append("\n  and ").append(found.size() - SHOWN).append(" more of these.");
    }
    throw new CommandException(ExitCode.BAD_INPUT, message.toString());
  }
}
