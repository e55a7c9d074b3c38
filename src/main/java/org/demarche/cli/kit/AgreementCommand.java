package org.demarche.cli.kit;

import static org.demarche.cli.kit.TextTable.figure;
import static org.demarche.cli.kit.TextTable.interval;
import static org.demarche.cli.kit.TextTable.percent;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.demarche.cli.sheet.BlankSheet;
import org.demarche.cli.sheet.CsvFile;
import org.demarche.cli.sheet.CsvOut;
import org.demarche.cli.sheet.Scheme;
import org.demarche.cli.shell.CommandException;
import org.demarche.cli.shell.Console;
import org.demarche.cli.shell.ExitCode;
import org.demarche.compare.agreement.Level;
import org.demarche.compare.agreement.Ratings;
import org.demarche.compare.agreement.VariableAgreement;
import org.demarche.compare.stat.Bootstrap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How far coders agree. */
@Command(
    name = "agreement",
    mixinStandardHelpOptions = true,
    description = "Measures how far people agree who coded the same statements.",
    footer = {
      "",
      "Sheets are those of `sample --coders`, or any CSV files with a column",
      "statement_id and one column a variable. Rows that only one coder has do not",
      "count; empty cells are missing. Where the sheet of values lies beside them",
      "that `sample` wrote, what they hold is checked by it.",
      "",
      "alpha is Krippendorff's (2011), with a 95 %% interval from drawing statements",
      "again; 1 is perfect, 0 what chance gives. He asks for .800, and .667 for",
      "tentative conclusions. kappa is Cohen's (1960) for two coders, Fleiss' (1971)",
      "over the statements that all coded for more.",
      "",
      "Examples:",
      "  demarche agreement coding-1.csv coding-2.csv",
      "  demarche agreement ann.csv ben.csv --level tone=ordinal",
      "  demarche agreement coding-ann.csv coding-ben.csv --disagreements differ.csv"
    })
public final class AgreementCommand implements Callable<Integer> {

  private static final int SHOWN = 10;

  private final Console console;

  @Parameters(arity = "2..*", paramLabel = "SHEET", description = "A CSV file for each coder.")
  private List<Path> sheets = List.of();

  @Option(
      names = "--level",
      paramLabel = "VARIABLE=LEVEL",
      description =
          "Level of measurement of a variable: nominal (default), ordinal or interval."
              + " Ordinal and interval values must be numbers.")
  private Map<String, Level> levels = new LinkedHashMap<>();

  @Option(
      names = "--disagreements",
      paramLabel = "FILE",
      description = "Write every disagreement with its statement to this CSV file.")
  private @Nullable Path file;

  @Option(
      names = "--values",
      paramLabel = "FILE",
      description = "Sheet of the allowed values (default: the one beside the sheets).")
  private @Nullable Path values;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Of the intervals (default: ${DEFAULT-VALUE}).")
  private long seed;

  public AgreementCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    CoderSheets coded = CoderSheets.read(sheets, scheme());
    List<String> variables = coded.variables();
    for (String variable : levels.keySet()) {
      if (!variables.contains(variable)) {
        throw new CommandException(
            ExitCode.USAGE,
            "--level: no variable \"%s\"; there are %s."
                .formatted(variable, String.join(", ", variables)));
      }
    }
    Bootstrap bootstrap = new Bootstrap(1_000, 0.95, seed);
    List<VariableAgreement> agreements = new ArrayList<>();
    for (String variable : variables) {
      VariableAgreement agreement = agreement(variable, coded.ratings(variable), bootstrap);
      if (agreement.pairable() > 0) {
        agreements.add(agreement);
      }
    }
    if (agreements.isEmpty()) {
      throw new CommandException(
          ExitCode.BAD_INPUT, "no statement was coded by two coders; are these the right sheets?");
    }
    report(agreements, coded);
    if (file != null) {
      write(file, agreements, coded);
    }
    return ExitCode.OK.number();
  }

  private @Nullable Scheme scheme() {
    Path file = values == null ? BlankSheet.values(sheets.get(0)) : values;
    return values != null || Files.exists(file) ? Scheme.read(CsvFile.read(file)) : null;
  }

  private VariableAgreement agreement(String variable, Ratings ratings, Bootstrap bootstrap) {
    Level level = levels.getOrDefault(variable, Level.NOMINAL);
    if (level == Level.NOMINAL) {
      return VariableAgreement.of(variable, ratings, level, bootstrap);
    }
    try {
      List<String> sorted =
          ratings.values().stream()
              .sorted((a, b) -> Double.compare(Double.parseDouble(a), Double.parseDouble(b)))
              .toList();
      Ratings numbers = Ratings.of(ratings.units(), ratings.coders(), sorted, ratings::value);
      return VariableAgreement.of(variable, numbers, level, bootstrap);
    } catch (NumberFormatException e) {
      throw new CommandException(
          ExitCode.BAD_INPUT,
          "%s is %s, but its values are no numbers: %s."
              .formatted(
                  variable, level.name().toLowerCase(java.util.Locale.ROOT), ratings.values()),
          e);
    }
  }

  private void report(List<VariableAgreement> agreements, CoderSheets coded) {
    PrintStream out = console.text();
    out.printf("%d coders: %s%n%n", coded.coders().size(), String.join(", ", coded.coders()));
    TextTable table = new TextTable("variable", "n", "agree", "alpha", "95 % interval", "kappa");
    for (VariableAgreement one : agreements) {
      table.row(
          one.variable(),
          String.valueOf(one.pairable()),
          percent(one.percent()),
          figure(one.alpha()),
          interval(one.interval()),
          figure(one.kappa()));
    }
    table.print(out);
    values(agreements, out);
    disagreements(agreements, coded, out);
    out.flush();
  }

  private static void values(List<VariableAgreement> agreements, PrintStream out) {
    out.printf("%nEach value against all others%n");
    TextTable table = new TextTable("variable: value", "given", "agree", "alpha", "95 % interval");
    for (VariableAgreement one : agreements) {
      if (one.values().size() > 2) {
        one.values()
            .forEach(
                value ->
                    table.row(
                        one.variable() + ": " + value.value(),
                        String.valueOf(value.given()),
                        percent(value.percent()),
                        figure(value.alpha()),
                        interval(value.interval())));
      }
    }
    table.print(out);
  }

  private void disagreements(
      List<VariableAgreement> agreements, CoderSheets coded, PrintStream out) {
    int all = agreements.stream().mapToInt(one -> one.disagreements().size()).sum();
    out.printf("%n%d disagreements%s%n", all, all > SHOWN && file == null ? ", of which:" : "");
    int shown = 0;
    for (VariableAgreement one : agreements) {
      for (VariableAgreement.Disagreement differing : one.disagreements()) {
        if (shown++ < SHOWN) {
          String text = coded.texts().getOrDefault(differing.unit(), "");
          out.printf("  %s  %s%n", differing.unit(), cut(text));
          out.printf("    %s: %s%n", one.variable(), given(differing));
        }
      }
    }
    if (all > SHOWN && file == null) {
      out.printf("  All of them: --disagreements differ.csv%n");
    }
  }

  private static String cut(String text) {
    return text.length() <= 54 ? text : text.substring(0, 51) + "...";
  }

  private static String given(VariableAgreement.Disagreement differing) {
    List<String> parts = new ArrayList<>();
    differing.given().forEach((coder, value) -> parts.add(coder + " " + value));
    return String.join(", ", parts);
  }

  private static void write(Path file, List<VariableAgreement> agreements, CoderSheets coded) {
    List<String> header = new ArrayList<>(List.of("statement_id", "statement", "variable"));
    header.addAll(coded.coders());
    List<List<String>> rows = new ArrayList<>();
    for (VariableAgreement one : agreements) {
      for (VariableAgreement.Disagreement differing : one.disagreements()) {
        List<String> row =
            new ArrayList<>(
                List.of(
                    differing.unit(),
                    coded.texts().getOrDefault(differing.unit(), ""),
                    one.variable()));
        coded.coders().forEach(coder -> row.add(differing.given().getOrDefault(coder, "")));
        rows.add(row);
      }
    }
    CsvOut.write(file, header, rows);
  }
}
