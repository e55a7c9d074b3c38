package org.demarche.cli.kit;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.demarche.cli.option.OutputCodebookOption;
import org.demarche.cli.output.Codes;
import org.demarche.cli.output.Output;
import org.demarche.cli.output.Population;
import org.demarche.cli.output.SampleKey;
import org.demarche.cli.output.SpeakerNames;
import org.demarche.cli.sheet.BlankSheet;
import org.demarche.cli.sheet.Scheme;
import org.demarche.cli.shell.CommandException;
import org.demarche.cli.shell.Console;
import org.demarche.cli.shell.ExitCode;
import org.demarche.codebook.Codebook;
import org.demarche.compare.gold.MachineCoding;
import org.demarche.compare.sampling.Drawn;
import org.demarche.compare.sampling.StratifiedSample;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws statements for people to code. */
@Command(
    name = "sample",
    mixinStandardHelpOptions = true,
    description = "Draws a random sample of statements as a coding sheet for a spreadsheet.",
    footer = {
      "",
      "The sheet shows each statement in its article, marked [[so]], and leaves blank",
      "what is to be coded; the machine's labels are not in it. SHEET.values.csv",
      "beside it says which values are allowed and what they mean. Leave is_statement",
      "empty in rows you skip; delete the column of an issue that you do not code.",
      "",
      "The sample is stratified: every statement has a known chance to be drawn, rare",
      "speakers and issues a higher one than their number gives them. OUT/_samples",
      "keeps these chances, which `evaluate` and `correct` weigh by.",
      "",
      "A cell of the tables wants ten coded statements or more to be corrected by",
      "`correct`. Name it with --focus where it is one of many: of several speakers",
      "or issues any will do, of a speaker and an issue both must be met.",
      "",
      "Examples:",
      "  demarche sample output --n 200 --by speaker,issue --out coding.csv",
      "  demarche sample output --n 80 --focus state-department --focus sovereignty \\",
      "    --out coding.csv",
      "  demarche sample output --n 200 --coders 2 --overlap 50 --out coding.csv",
      "                         (writes coding-1.csv and coding-2.csv, 125 rows each)"
    })
public final class SampleCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "OUT", description = "Folder that `analyze` wrote.")
  private String out = "";

  @Option(
      names = "--n",
      paramLabel = "N",
      defaultValue = "200",
      description = "Statements to draw (default: ${DEFAULT-VALUE}).")
  private int size;

  @Option(
      names = "--by",
      paramLabel = "WHAT",
      split = ",",
      defaultValue = "speaker,issue",
      description = "Strata: any of ${COMPLETION-CANDIDATES} (default: speaker,issue).")
  private List<Strata> by = List.of();

  @Option(
      names = "--focus",
      paramLabel = "ID",
      description =
          "A speaker or an issue whose cells are to be corrected; half of the statements are drawn"
              + " from what meets these. May be given several times.")
  private List<String> focus = List.of();

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "The same seed draws the same statements (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "SHEET",
      required = true,
      description = "CSV file to write; one that is there is not overwritten.")
  private Path sheet = Path.of("coding.csv");

  @Option(
      names = "--coders",
      paramLabel = "N",
      defaultValue = "1",
      description = "Sheets to write, one a coder (default: ${DEFAULT-VALUE}).")
  private int coders;

  @Option(
      names = "--overlap",
      paramLabel = "N",
      defaultValue = "0",
      description = "Statements that every coder gets, for `agreement` (default: 0).")
  private int overlap;

  @Mixin private final OutputCodebookOption codebook = new OutputCodebookOption();

  public SampleCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    check();
    Output output = Output.open(out);
    Codebook opened = codebook.files(output).open();
    Map<String, MachineCoding> population = Population.read(output);
    if (population.isEmpty()) {
      throw new CommandException(ExitCode.NO_INPUT, "there are no statements in " + out);
    }
    Map<String, String> strata = new HashMap<>();
    population.forEach((id, coding) -> strata.put(id, Strata.of(by, coding)));
    List<Drawn> drawn = StratifiedSample.draw(strata, Focus.of(focus, population), size, seed);
    SampleKey key = SampleKey.of(drawn);
    BlankSheet blank =
        new BlankSheet(
            Scheme.of(opened.acts(), Codes.read(output), SpeakerNames.of(output, opened)));
    Map<String, List<String>> cells =
        Contexts.read(output, new HashSet<>(drawn.stream().map(Drawn::id).toList()));
    int common = Math.min(overlap, drawn.size());
    List<List<Drawn>> hands = StratifiedSample.deal(drawn, coders, coders == 1 ? 0 : common);
    for (int i = 0; i < hands.size(); i++) {
      blank.write(
          sheets().get(i), hands.get(i).stream().map(unit -> row(unit, key, cells)).toList());
    }
    blank.writeValues(BlankSheet.values(sheet));
    key.write(output);
    report(population.size(), drawn, hands);
    return ExitCode.OK.number();
  }

  private void check() {
    if (size < (focus.isEmpty() ? 2 : 4) || coders < 1 || overlap < 0 || overlap > size) {
      throw new CommandException(
          ExitCode.USAGE,
          "--n wants 2 or more (4 with --focus), --coders 1 or more, --overlap 0 to --n.");
    }
    for (Path file : sheets()) {
      if (Files.exists(file)) {
        throw new CommandException(
            ExitCode.OUTPUT, file + " is there already; somebody may have coded in it. Move it.");
      }
    }
  }

  private List<Path> sheets() {
    if (coders == 1) {
      return List.of(sheet);
    }
    List<Path> sheets = new ArrayList<>();
    for (int i = 1; i <= coders; i++) {
      sheets.add(sheet.resolveSibling(stem() + "-" + i + ".csv"));
    }
    return sheets;
  }

  private String stem() {
    return sheet.getFileName().toString().replaceFirst("\\.csv$", "");
  }

  private static List<String> row(Drawn unit, SampleKey key, Map<String, List<String>> cells) {
    List<String> row = new ArrayList<>(List.of(unit.id(), key.id()));
    row.addAll(Objects.requireNonNull(cells.get(unit.id())));
    return row;
  }

  private void report(int all, List<Drawn> drawn, List<List<Drawn>> hands) {
    Map<String, Integer> strata = new TreeMap<>();
    Map<String, Double> chances = new LinkedHashMap<>();
    for (Drawn unit : drawn) {
      strata.merge(unit.stratum(), 1, Integer::sum);
      chances.put(unit.stratum(), unit.inclusion());
    }
    PrintStream text = console.text();
    text.printf("Drew %d of %d statements from %d strata.%n%n", drawn.size(), all, strata.size());
    TextTable table = new TextTable("stratum", "of", "drawn");
    strata.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(12)
        .forEach(
            entry ->
                table.row(
                    entry.getKey(),
                    String.valueOf(
                        Math.round(
                            entry.getValue()
                                / Objects.requireNonNull(chances.get(entry.getKey())))),
                    entry.getValue().toString()));
    table.print(text);
    if (strata.size() > 12) {
      text.printf("  and %d smaller ones%n", strata.size() - 12);
    }
    text.println();
    for (int i = 0; i < hands.size(); i++) {
      text.printf("%s: %d rows to code%n", sheets().get(i), hands.get(i).size());
    }
    text.printf("%s: allowed values and what they mean%n", BlankSheet.values(sheet));
    text.flush();
  }
}
