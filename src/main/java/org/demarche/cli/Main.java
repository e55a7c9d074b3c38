package org.demarche.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.demarche.cli.codebook.CodebookCheckCommand;
import org.demarche.cli.codebook.CodebookCommand;
import org.demarche.cli.codebook.CodebookDiffCommand;
import org.demarche.cli.codebook.CodebookInitCommand;
import org.demarche.cli.codebook.RecodeCommand;
import org.demarche.cli.explain.ExplainCommand;
import org.demarche.cli.export.ExportCommand;
import org.demarche.cli.export.ReportCommand;
import org.demarche.cli.export.TablesCommand;
import org.demarche.cli.job.AnalyzeCommand;
import org.demarche.cli.job.TrainCommand;
import org.demarche.cli.kit.AgreementCommand;
import org.demarche.cli.kit.CorrectCommand;
import org.demarche.cli.kit.EvaluateCommand;
import org.demarche.cli.kit.SampleCommand;
import org.demarche.cli.lines.ExtractCommand;
import org.demarche.cli.lines.FrameCommand;
import org.demarche.cli.lines.ScoreCommand;
import org.demarche.cli.shell.Console;
import org.demarche.cli.shell.ExitCode;
import org.demarche.cli.shell.Verbosity;
import org.demarche.cli.shell.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program {@code demarche}. Commands that need no Spark load no class of it. */
@Command(
    name = "demarche",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Who said what, where they stand and how they frame it, in news articles.",
    exitCodeListHeading = "%nExit codes:%n")
public final class Main {

  @Mixin private final Verbosity verbosity = new Verbosity();

  public static void main(String[] args) throws IOException {
    Console console = Console.system();
    int exitCode = run(console, args);
    console.out().flush();
    System.exit(exitCode);
  }

  /** Runs one command and returns its exit code; never throws. */
  static int run(Console console, String... args) {
    try {
      return commandLine(console).execute(args);
    } catch (LinkageError | OutOfMemoryError | StackOverflowError e) {
      console.err().println("demarche: " + e);
      return ExitCode.BUG.number();
    }
  }

  static CommandLine commandLine(Console console) {
    Main main = new Main();
    CommandLine line = new CommandLine(main);
    line.addSubcommand(new AnalyzeCommand(console));
    line.addSubcommand(new ExtractCommand(console));
    line.addSubcommand(new ExplainCommand(console));
    line.addSubcommand(new FrameCommand(console));
    line.addSubcommand(new ScoreCommand(console));
    line.addSubcommand(new TrainCommand(console));
    line.addSubcommand(new ReportCommand(console));
    line.addSubcommand(new TablesCommand(console));
    line.addSubcommand(new ExportCommand(console));
    line.addSubcommand(new SampleCommand(console));
    line.addSubcommand(new AgreementCommand(console));
    line.addSubcommand(new EvaluateCommand(console));
    line.addSubcommand(new CorrectCommand(console));
    line.addSubcommand(
        new CommandLine(new CodebookCommand())
            .addSubcommand(new CodebookCheckCommand(console))
            .addSubcommand(new CodebookInitCommand(console))
            .addSubcommand(new CodebookDiffCommand(console))
            .addSubcommand(new RecodeCommand.Rename(console))
            .addSubcommand(new RecodeCommand.Merge(console)));
    line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    line.setUsageHelpAutoWidth(false).setCaseInsensitiveEnumValuesAllowed(true);
    line.getCommandSpec().usageMessage().exitCodeList(exitCodes());
    line.setExecutionStrategy(Main::runOrHelp);
    line.setParameterExceptionHandler(Main::misused);
    line.setExecutionExceptionHandler(
        (failure, failed, result) -> report(failure, failed, main.verbosity.isOn()));
    return line;
  }

  private static int runOrHelp(ParseResult result) {
    if (!result.hasSubcommand()
        && !result.isUsageHelpRequested()
        && !result.isVersionHelpRequested()) {
      result.commandSpec().commandLine().usage(result.commandSpec().commandLine().getOut());
      return ExitCode.USAGE.number();
    }
    return new CommandLine.RunLast().execute(result);
  }

  /** Says what was wrong with the command line; the whole help would hide it. */
  private static int misused(ParameterException misuse, String[] args) {
    CommandLine failed = misuse.getCommandLine();
    PrintWriter err = failed.getErr();
    err.println("demarche: " + misuse.getMessage());
    UnmatchedArgumentException.printSuggestions(misuse, err);
    err.println("For help: " + failed.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.USAGE.number();
  }

  private static int report(Exception failure, CommandLine failed, boolean verbose) {
    ExitCode exitCode = ExitCode.of(failure);
    PrintWriter err = failed.getErr();
    if (exitCode == ExitCode.BUG) {
      err.println("demarche: " + failure.toString().lines().findFirst().orElse(""));
      err.println("It is a fault of Demarche. Run again with --verbose for a report to send us.");
    } else {
      err.println("demarche: " + failure.getMessage());
    }
    if (verbose) {
      failure.printStackTrace(err);
    }
    return exitCode.number();
  }

  private static Map<String, String> exitCodes() {
    Map<String, String> codes = new LinkedHashMap<>();
    for (ExitCode code : ExitCode.values()) {
      codes.put(" " + code.number(), code.meaning());
    }
    return codes;
  }
}
