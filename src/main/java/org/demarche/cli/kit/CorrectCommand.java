package org.demarche.cli.kit;

import static org.demarche.cli.kit.TextTable.figure;
import static org.demarche.cli.kit.TextTable.interval;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.cli.option.CodebookOption;
import org.demarche.cli.output.Output;
import org.demarche.cli.shell.CommandException;
import org.demarche.cli.shell.Console;
import org.demarche.cli.shell.ExitCode;
import org.demarche.codebook.Codebook;
import org.demarche.compare.gold.CellUnits;
import org.demarche.compare.gold.Checked;
import org.demarche.compare.gold.Labels;
import org.demarche.spark.output.OutputFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Estimates that allow for the machine's errors. */
@Command(
    name = "correct",
    mixinStandardHelpOptions = true,
    description = "Corrects the comparison tables for the machine's errors by a coded sample.",
    footer = {
      "",
      "A machine that is right in 85 of 100 still biases what is counted by it, and its error",
      "bars know nothing of that. The statements coded by hand tell how far it is off, each for",
      "as many as it was drawn for: design-based supervised learning (Egami et al. 2023), for a",
      "mean the same as prediction-powered inference (Angelopoulos et al. 2023).",
      "",
      "speaker_issue, speaker_frame and the stance gaps of divergence get corrected_mean,",
      "corrected_ci_low, corrected_ci_high (95 %) and corrected_n_gold; the naive columns stay.",
      "A cell to which fewer than --min-gold coded statements belong stays NULL. Only a sheet of",
      "`sample` will do, since the chances by which it was drawn must be known.",
      "",
      "Example:",
      "  demarche correct output --gold coding.csv"
    })
public final class CorrectCommand implements Callable<Integer> {

  private static final int SHOWN = 12;

  private final Console console;

  @Parameters(paramLabel = "OUT", description = "Folder that `analyze` wrote.")
  private String out = "";

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "SHEET",
      description = "A filled-in sheet of `sample`.")
  private Path gold = Path.of("");

  @Option(
      names = "--min-gold",
      defaultValue = "10",
      description = "Coded statements that a cell needs (default: ${DEFAULT-VALUE}).")
  private int leastGold;

  @Mixin private final CodebookOption codebook = new CodebookOption();

  public CorrectCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Output output = Output.open(out);
    Codebook opened = codebook.open();
    GoldSheet.warn(output, opened, console.err());
    GoldSheet sheet = GoldSheet.read(output, opened, gold);
    if (!sheet.isSample()) {
      throw new CommandException(
          ExitCode.BAD_INPUT,
          gold + " has no column \"sample\": draw one with `demarche sample` to know its chances.");
    }
    List<Checked> checked =
        sheet.checked(labels -> !labels.statement() || labels.speakers() != null);
    boolean stances = coded(checked, labels -> labels.stances() != null);
    boolean frames = coded(checked, labels -> labels.frames() != null);
    if (!stances && !frames) {
      throw new CommandException(
          ExitCode.BAD_INPUT,
          gold + " has neither stances nor frames coded, with the speaker: nothing to correct by.");
    }
    Corrections corrections =
        new Corrections(
            new CellUnits(sheet.population().values(), checked), stances, frames, leastGold);
    try (OutputFolder staged = OutputFolder.open(out, List.of(), output.hadoop())) {
      corrections.speakerIssue(output, staged.staging());
      corrections.speakerFrame(output, staged.staging());
      if (output.table("divergence").exists()) {
        corrections.divergence(output, staged.staging());
      }
      staged.publish();
    }
    PrintStream text = console.text();
    sheet.describe(text);
    report(corrections, text);
    text.flush();
    return ExitCode.OK.number();
  }

  private static boolean coded(
      List<Checked> checked, java.util.function.Predicate<Labels> variable) {
    return checked.stream().map(Checked::gold).filter(Labels::statement).anyMatch(variable);
  }

  private void report(Corrections corrections, PrintStream text) {
    List<Corrections.Cell> cells =
        corrections.cells().stream()
            .sorted(
                Comparator.comparingDouble(
                        (Corrections.Cell cell) ->
                            Math.abs(cell.naive() - cell.corrected().value()))
                    .reversed())
            .toList();
    text.printf(
        "%n%d cells corrected, %d left as they are (fewer than %d coded statements).%n",
        cells.size(), corrections.left(), leastGold);
    if (cells.isEmpty()) {
      text.printf("Code more statements, or draw with --by the cells that matter to you.%n");
      return;
    }
    text.printf("%nThe largest corrections%n");
    TextTable table = new TextTable("cell", "naive", "95 %", "corrected", "95 %", "gold");
    cells.stream()
        .limit(SHOWN)
        .forEach(
            cell ->
                table.row(
                    cell.name(),
                    figure(cell.naive()),
                    interval(cell.interval()),
                    figure(cell.corrected().value()),
                    interval(cell.corrected().interval()),
                    String.valueOf(cell.corrected().gold())));
    table.print(text);
    text.printf(
        "%nColumns corrected_* of speaker_issue, speaker_frame and divergence in%n%s%n", out);
  }
}
