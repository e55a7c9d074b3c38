package org.demarche.cli.kit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.Path;
import org.demarche.cli.output.Output;
import org.demarche.cli.shell.CommandException;
import org.demarche.cli.shell.Console;
import org.demarche.cli.shell.ExitCode;
import org.demarche.compare.gold.CellUnits;
import org.demarche.compare.gold.Checked;
import org.demarche.compare.gold.Labels;
import org.demarche.spark.output.OutputFolder;
import org.demarche.spark.report.ReportReader;
import org.demarche.spark.report.Reports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Estimates that allow for the machine's errors. */
@Command(
    name = "correct",
    mixinStandardHelpOptions = true,
    description = "Corrects the comparison tables for the machine's errors by a coded sample.",
    footer = {
      "",
      "A machine that is right in 85 of 100 still biases what is counted by it, and",
      "its error bars know nothing of that. The statements coded by hand tell how far",
      "it is off, each for as many as it was drawn for: design-based supervised",
      "learning (Egami et al. 2023), for a mean the same as prediction-powered",
      "inference (Angelopoulos et al. 2023). Where little is coded, one error more",
      "than was seen is reckoned with.",
      "",
      "speaker_issue, speaker_frame and the stance gaps of divergence get",
      "corrected_mean, corrected_ci_low, corrected_ci_high (95 %%) and",
      "corrected_n_gold; the naive columns stay. A cell to which fewer than",
      "--min-gold coded statements belong stays NULL. Only sheets of `sample` will",
      "do, since the chances by which they were drawn must be known.",
      "",
      "Examples:",
      "  demarche correct output --gold coding.csv",
      "  demarche correct output --gold coding-1.csv --gold coding-2.csv"
    })
public final class CorrectCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private final GoldOptions given = new GoldOptions();

  @Option(
      names = "--min-gold",
      paramLabel = "N",
      defaultValue = "10",
      description = "Coded statements that a cell needs (default: ${DEFAULT-VALUE}).")
  private int leastGold;

  public CorrectCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (leastGold < 2) {
      throw new CommandException(ExitCode.USAGE, "--min-gold wants 2 or more, not " + leastGold);
    }
    Output output = Output.open(given.out());
    GoldSheet sheet = given.sheet(output, console.err());
    if (!sheet.isSample()) {
      throw new CommandException(
          ExitCode.BAD_INPUT,
          "%s: no column \"sample\"; draw a sheet with `demarche sample` to know its chances."
              .formatted(GoldSheet.names(given.gold())));
    }
    List<Checked> checked =
        sheet.checked(labels -> !labels.statement() || labels.speakers() != null);
    boolean stances = coded(checked, labels -> labels.stances() != null);
    boolean frames = coded(checked, labels -> labels.frames() != null);
    if (!stances && !frames) {
      throw new CommandException(
          ExitCode.BAD_INPUT,
          "%s: neither stances nor frames are coded, with the speaker: nothing to correct by."
              .formatted(GoldSheet.names(given.gold())));
    }
    Corrections corrections =
        new Corrections(
            new CellUnits(sheet.population().values(), checked),
            stances ? Set.copyOf(sheet.issues()) : Set.of(),
            frames,
            leastGold);
    try (OutputFolder staged = OutputFolder.open(given.out(), List.of(), output.hadoop())) {
      corrections.speakerIssue(output, staged.staging());
      corrections.speakerFrame(output, staged.staging());
      if (output.table("divergence").exists()) {
        corrections.divergence(output, staged.staging());
      }
      if (output.files().exists(new Path(output.folder(), Reports.NAME))) {
        report(output, staged.staging());
      }
      staged.publish();
    }
    PrintStream text = console.text();
    sheet.describe(text);
    new CorrectionText(text).print(corrections, leastGold);
    text.printf(
        "%nThey stand in the columns corrected_* of the tables in %s, and in its report.%n",
        given.out());
    text.flush();
    return ExitCode.OK.number();
  }

  /** The report with what is staged. */
  private static void report(Output output, Path staging) throws IOException {
    try (OutputStream to = output.files().create(new Path(staging, Reports.NAME))) {
      Reports.write(
          ReportReader.read(
              List.of(staging, output.folder()),
              output.hadoop(),
              Reports.codebook(output.folder(), output.hadoop())),
          to);
    }
  }

  private static boolean coded(
      List<Checked> checked, java.util.function.Predicate<Labels> variable) {
    return checked.stream().map(Checked::gold).filter(Labels::statement).anyMatch(variable);
  }
}
