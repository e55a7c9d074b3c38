package org.demarche.cli.kit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.cli.sheet.CsvFile;
import org.demarche.cli.sheet.Scheme;
import org.demarche.cli.sheet.SheetColumns;
import org.demarche.cli.sheet.SheetProblems;
import org.demarche.cli.sheet.Variable;
import org.demarche.compare.agreement.Ratings;
import org.demarche.compare.gold.Labels;
import org.jspecify.annotations.Nullable;

/**
 * Sheets of several coders, laid beside each other by statement.
 *
 * @param coders names of the files without their endings
 * @param texts the statement of each unit, in the order in which units come up
 * @param rows by coder and unit
 */
record CoderSheets(
    List<String> coders, Map<String, String> texts, List<Map<String, CsvFile.Row>> rows) {

  private static final String FRAME = "frame ";

  /**
   * @param scheme by which values are checked, names made ids; null where there is none
   * @throws org.demarche.cli.shell.CommandException with all that is wrong in the sheets
   */
  static CoderSheets read(List<Path> files, @Nullable Scheme scheme) {
    SheetProblems problems = new SheetProblems();
    List<String> coders = new ArrayList<>();
    Map<String, String> texts = new LinkedHashMap<>();
    List<Map<String, CsvFile.Row>> rows = new ArrayList<>();
    for (Path path : files) {
      CsvFile file = CsvFile.read(path);
      String name = path.getFileName().toString().replaceFirst("\\.[^.]*$", "");
      coders.add(coders.contains(name) ? path.toString() : name);
      rows.add(rows(file, scheme, texts, problems));
    }
    problems.throwIfAny();
    return new CoderSheets(coders, texts, rows);
  }

  private static Map<String, CsvFile.Row> rows(
      CsvFile file, @Nullable Scheme scheme, Map<String, String> texts, SheetProblems problems) {
    Map<String, CsvFile.Row> rows = new HashMap<>();
    if (!file.header().contains(SheetColumns.ID)) {
      problems.add(
          file,
          "there is no column \"%s\"; there are %s."
              .formatted(SheetColumns.ID, String.join(", ", file.header())));
      return rows;
    }
    problems.check(file);
    Map<String, Long> seen = new HashMap<>();
    for (CsvFile.Row row : file.rows()) {
      problems.checkId(file, row, seen);
      String id = row.cell(SheetColumns.ID);
      rows.putIfAbsent(id, scheme == null ? row : known(file, row, scheme, problems));
      texts.putIfAbsent(id, row.cell(SheetColumns.STATEMENT));
    }
    return rows;
  }

  /** The row with the values that its cells mean. */
  private static CsvFile.Row known(
      CsvFile file, CsvFile.Row row, Scheme scheme, SheetProblems problems) {
    Map<String, String> cells = new HashMap<>(row.cells());
    for (Variable variable : scheme.variables()) {
      Set<String> values =
          variable.values(row.cell(variable.name()), wrong -> problems.add(file, row, wrong));
      if (!values.isEmpty()) {
        cells.put(variable.name(), String.join(";", values));
      }
    }
    return new CsvFile.Row(row.number(), cells, row.beyond());
  }

  /** Every variable that somebody coded, in the order of the sheets; frames one by one. */
  List<String> variables() {
    Set<String> variables = new LinkedHashSet<>();
    Set<String> frames = new TreeSet<>();
    for (Map<String, CsvFile.Row> sheet : rows) {
      for (CsvFile.Row row : sheet.values()) {
        variables.addAll(row.cells().keySet());
        frames.addAll(frames(row));
      }
    }
    variables.removeAll(SheetColumns.GIVEN);
    variables.removeAll(Set.of(SheetColumns.NOTE, Scheme.FRAMES, ""));
    List<String> ordered = new ArrayList<>(variables);
    ordered.sort((a, b) -> Integer.compare(rank(a), rank(b)));
    frames.forEach(frame -> ordered.add(FRAME + frame));
    return ordered;
  }

  private static int rank(String variable) {
    int known =
        List.of(Scheme.STATEMENT, Scheme.SPEAKER, Scheme.KIND, Scheme.ACT).indexOf(variable);
    return known >= 0 ? known : 9;
  }

  /** One variable of all coders; its values are those given, in alphabetical order. */
  Ratings ratings(String variable) {
    List<String> units = List.copyOf(texts.keySet());
    Set<String> values = new TreeSet<>();
    for (String unit : units) {
      for (Map<String, CsvFile.Row> sheet : rows) {
        String value = value(sheet.get(unit), variable);
        if (value != null) {
          values.add(value);
        }
      }
    }
    return Ratings.of(
        units,
        coders,
        List.copyOf(values),
        (unit, coder) -> value(rows.get(coder).get(units.get(unit)), variable));
  }

  /** What a coder says; null where a row is not coded or what is asked does not arise in it. */
  private static @Nullable String value(CsvFile.@Nullable Row row, String variable) {
    if (row == null) {
      return null;
    }
    String statement = row.cell(Scheme.STATEMENT).toLowerCase(Locale.ROOT);
    if (variable.equals(Scheme.STATEMENT)) {
      return statement.isEmpty() ? null : statement;
    }
    if (row.cells().containsKey(Scheme.STATEMENT) && !statement.equals(Scheme.YES)) {
      return null;
    }
    boolean coded = statement.equals(Scheme.YES);
    if (variable.startsWith(FRAME)) {
      String frame = variable.substring(FRAME.length());
      boolean any = coded || !row.cell(Scheme.FRAMES).isEmpty();
      return any ? (frames(row).contains(frame) ? Scheme.YES : Scheme.NO) : null;
    }
    String value = String.join("; ", list(row.cell(variable)));
    if (value.isEmpty()) {
      return coded && variable.startsWith(Scheme.STANCE) ? Labels.NONE : null;
    }
    return value;
  }

  private static Set<String> frames(CsvFile.Row row) {
    return list(row.cell(Scheme.FRAMES));
  }

  /** Values in an order of their own, so that "a; b" and "B;a" are the same. */
  private static Set<String> list(String cell) {
    Set<String> values = new TreeSet<>();
    Arrays.stream(cell.split(";"))
        .map(value -> value.strip().toLowerCase(Locale.ROOT))
        .filter(value -> !value.isEmpty())
        .forEach(values::add);
    return values;
  }
}
