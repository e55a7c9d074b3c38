package org.demarche.cli.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.demarche.compare.gold.Labels;
import org.jspecify.annotations.Nullable;

/**
 * A coding sheet that a person filled in.
 *
 * @param sample that it was drawn with; null where the sheet does not say
 * @param labels by statement id, of the rows that were coded
 * @param rows number of each of these rows
 * @param issues that it has a column for
 * @param uncoded how many rows were left empty
 * @param unread columns with text in them that mean nothing here
 */
public record CodedSheet(
    @Nullable String sample,
    Map<String, Labels> labels,
    Map<String, Long> rows,
    Set<String> issues,
    int uncoded,
    List<String> unread) {

  public CodedSheet {
    labels = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    rows = Map.copyOf(rows);
    issues = Set.copyOf(issues);
    unread = List.copyOf(unread);
  }

  /**
   * Reads a sheet, collecting all that is wrong with it.
   *
   * @param known ids of the statements of the output that it was drawn from
   */
  public static CodedSheet read(
      CsvFile file, Scheme scheme, Set<String> known, SheetProblems problems) {
    return new Reading(file, scheme, known, problems).read();
  }

  private record Reading(CsvFile file, Scheme scheme, Set<String> known, SheetProblems problems) {

    CodedSheet read() {
      for (String needed : List.of(SheetColumns.ID, Scheme.STATEMENT)) {
        if (!file.header().contains(needed)) {
          problems.add(
              file,
              "there is no column \"%s\"; there are %s."
                  .formatted(needed, String.join(", ", file.header())));
          return new CodedSheet(null, Map.of(), Map.of(), Set.of(), 0, List.of());
        }
      }
      problems.check(file);
      List<String> unread = unread();
      Map<String, Labels> labels = new LinkedHashMap<>();
      Map<String, Long> seen = new TreeMap<>();
      Map<String, Long> strangers = new TreeMap<>();
      Set<String> samples = new TreeSet<>();
      int uncoded = 0;
      for (CsvFile.Row row : file.rows()) {
        problems.checkId(file, row, seen);
        String id = row.cell(SheetColumns.ID);
        if (!id.isEmpty() && !known.contains(id)) {
          strangers.putIfAbsent(id, row.number());
        }
        samples.add(row.cell(SheetColumns.SAMPLE));
        Labels coded = labels(row);
        if (coded == null) {
          uncoded++;
        } else if (!id.isEmpty()) {
          labels.putIfAbsent(id, coded);
        }
      }
      strangers(strangers, seen.size());
      samples.remove("");
      if (samples.size() > 1) {
        problems.add(file, "its rows are of several samples: " + String.join(", ", samples) + ".");
      }
      return new CodedSheet(
          samples.isEmpty() ? null : samples.iterator().next(),
          labels,
          seen,
          issues(),
          uncoded,
          unread);
    }

    /** Where no row is known, that is one problem and not hundreds. */
    private void strangers(Map<String, Long> strangers, int all) {
      if (strangers.size() > 1 && strangers.size() == all) {
        problems.add(
            file,
            "none of its %d statements is in this output; is it the one that was sampled?"
                .formatted(all));
        return;
      }
      strangers.forEach(
          (id, row) ->
              problems.add(
                  file, row, "statement %s is not in this output.%s".formatted(id, mangled(id))));
    }

    private static String mangled(String id) {
      return id.matches("[0-9.,]+[eE]\\+?[0-9]+|#.*")
          ? " A spreadsheet has changed it; copy it from the blank sheet."
          : "";
    }

    private Set<String> issues() {
      return scheme.issues().stream()
          .filter(issue -> file.header().contains(Scheme.stance(issue)))
          .collect(Collectors.toSet());
    }

    /** An issue that nobody knows is a problem; any other column may be the coder's own. */
    private List<String> unread() {
      List<String> unread = new ArrayList<>();
      for (String column : new TreeSet<>(file.header())) {
        boolean known =
            SheetColumns.GIVEN.contains(column)
                || column.equals(SheetColumns.NOTE)
                || scheme.find(column) != null;
        boolean empty = file.rows().stream().allMatch(row -> row.cell(column).isEmpty());
        if (known || column.isEmpty() || empty) {
          continue;
        }
        if (column.startsWith(Scheme.STANCE)) {
          problems.add(
              file,
              "\"%s\" is of no issue of this output; there are %s."
                  .formatted(column, String.join(", ", scheme.issues())));
        } else {
          unread.add(column);
        }
      }
      return unread;
    }

    /** The row's labels; null where it was not coded. */
    private @Nullable Labels labels(CsvFile.Row row) {
      String statement = value(row, Scheme.STATEMENT);
      if (statement == null) {
        boolean other = scheme.variables().stream().anyMatch(v -> !row.cell(v.name()).isEmpty());
        if (other && row.cell(Scheme.STATEMENT).isEmpty()) {
          problems.add(file, row, "coded, but %s is empty; yes or no?".formatted(Scheme.STATEMENT));
        }
        return null;
      }
      if (statement.equals(Scheme.NO)) {
        scheme.variables().stream()
            .map(Variable::name)
            .filter(name -> !name.equals(Scheme.STATEMENT) && !row.cell(name).isEmpty())
            .findFirst()
            .ifPresent(
                name ->
                    problems.add(
                        file,
                        row,
                        "%s is no, but %s is filled in; which holds?"
                            .formatted(Scheme.STATEMENT, name)));
        return Labels.NO_STATEMENT;
      }
      return new Labels(
          true,
          value(row, Scheme.KIND),
          speakers(row),
          value(row, Scheme.ACT),
          stances(row),
          file.header().contains(Scheme.FRAMES) ? values(row, Scheme.FRAMES) : null);
    }

    /** None is known of a row whose cell is empty; "unknown" says that nobody can tell. */
    private @Nullable Set<String> speakers(CsvFile.Row row) {
      Set<String> speakers = values(row, Scheme.SPEAKER);
      if (speakers.isEmpty()) {
        return null;
      }
      if (speakers.contains(Scheme.UNKNOWN) && speakers.size() > 1) {
        problems.add(file, row, "a speaker cannot be unknown and known.");
      }
      return speakers.contains(Scheme.UNKNOWN) ? Set.of() : speakers;
    }

    private @Nullable Map<String, String> stances(CsvFile.Row row) {
      Map<String, String> stances = new TreeMap<>();
      boolean asked = false;
      for (String issue : scheme.issues()) {
        asked |= file.header().contains(Scheme.stance(issue));
        String label = value(row, Scheme.stance(issue));
        if (label != null && !label.equals(Labels.NONE)) {
          stances.put(issue, label);
        }
      }
      return asked ? stances : null;
    }

    private @Nullable String value(CsvFile.Row row, String name) {
      Set<String> values = values(row, name);
      return values.isEmpty() ? null : values.iterator().next();
    }

    private Set<String> values(CsvFile.Row row, String name) {
      Variable variable = Objects.requireNonNull(scheme.find(name));
      return variable.values(row.cell(name), wrong -> problems.add(file, row, wrong));
    }
  }
}
