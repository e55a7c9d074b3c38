package org.demarche.cli.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.compare.gold.Labels;
import org.jspecify.annotations.Nullable;

/**
 * A coding sheet that a person filled in.
 *
 * @param sample that it was drawn with; null where the sheet does not say
 * @param labels by statement id, of the rows that were coded
 * @param uncoded how many rows were left empty
 */
public record CodedSheet(@Nullable String sample, Map<String, Labels> labels, int uncoded) {

  public CodedSheet {
    labels = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(labels));
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
          return new CodedSheet(null, Map.of(), 0);
        }
      }
      duplicateColumns();
      Map<String, Labels> labels = new LinkedHashMap<>();
      Map<String, Long> seen = new TreeMap<>();
      Set<String> samples = new TreeSet<>();
      int uncoded = 0;
      for (CsvFile.Row row : file.rows()) {
        String id = row.cell(SheetColumns.ID);
        if (id.isEmpty()) {
          problems.add(file, row, "no " + SheetColumns.ID + ".");
          continue;
        }
        Long before = seen.putIfAbsent(id, row.number());
        if (before != null) {
          problems.add(file, row, "statement %s stands in row %d already.".formatted(id, before));
        } else if (!known.contains(id)) {
          problems.add(file, row, "statement %s is not in this output.".formatted(id));
        }
        samples.add(row.cell(SheetColumns.SAMPLE));
        Labels coded = labels(row);
        if (coded == null) {
          uncoded++;
        } else {
          labels.put(id, coded);
        }
      }
      samples.remove("");
      if (samples.size() > 1) {
        problems.add(file, "its rows are of several samples: " + String.join(", ", samples) + ".");
      }
      return new CodedSheet(samples.isEmpty() ? null : samples.iterator().next(), labels, uncoded);
    }

    private void duplicateColumns() {
      Set<String> seen = new TreeSet<>();
      for (String column : file.header()) {
        if (!column.isEmpty() && !seen.add(column)) {
          problems.add(file, "there are two columns \"%s\".".formatted(column));
        }
      }
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
      Set<String> values = new TreeSet<>();
      String cell = row.cell(name);
      List<String> typed = variable.several() ? Arrays.asList(cell.split(";")) : List.of(cell);
      for (String one : typed) {
        String value = variable.value(one);
        if (value != null) {
          values.add(value);
        } else if (!one.isBlank()) {
          problems.add(file, row, unknown(variable, one));
        }
      }
      return values;
    }

    private static String unknown(Variable variable, String typed) {
      List<String> allowed = new ArrayList<>(variable.values().keySet());
      String list =
          allowed.size() > 12
              ? String.join(", ", allowed.subList(0, 12)) + ", ..."
              : String.join(", ", allowed);
      return "%s \"%s\" is not one of: %s.".formatted(variable.name(), typed.strip(), list);
    }
  }
}
