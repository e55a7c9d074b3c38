package org.demarche.cli.kit;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.demarche.cli.output.MarkedTexts;
import org.demarche.cli.output.Output;
import org.demarche.cli.sheet.CsvOut;
import org.demarche.cli.shell.CommandException;
import org.demarche.cli.shell.Console;
import org.demarche.cli.shell.ExitCode;
import org.demarche.cli.standoff.MarkedText;
import org.demarche.compare.gold.Answer;
import org.demarche.compare.gold.Checked;
import org.demarche.compare.gold.Question;
import org.demarche.compare.stat.Bootstrap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How right the machine is. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Measures the machine's labels against labels given by people.",
    footer = {
      "",
      "GOLD is a filled-in sheet of `sample`, or several. Each row counts for as many",
      "statements as it was drawn for, so the figures hold for the whole output. Of a",
      "statement that several people coded the first sheet counts. A sheet cannot",
      "show which statements were missed: for recall, correct whole articles in brat",
      "or INCEpTION (`export --format brat`) and give the folder as GOLD.",
      "",
      "Intervals are of 95 %%: of shares and F1 those of Korn and Graubard (1998), of",
      "macro-F1 and of folders by drawing stories again. n is how many labels were",
      "judged.",
      "",
      "Examples:",
      "  demarche evaluate output --gold coding.csv --csv figures.csv",
      "  demarche evaluate output --gold coding-1.csv --gold coding-2.csv",
      "  demarche evaluate output --gold gold"
    })
public final class EvaluateCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private final GoldOptions given = new GoldOptions();

  @Option(
      names = "--csv",
      paramLabel = "FILE",
      description = "Write every figure to this CSV file too.")
  private @Nullable Path csv;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Of the intervals (default: ${DEFAULT-VALUE}).")
  private long seed;

  public EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Output output = Output.open(given.out());
    List<Path> folders = given.gold().stream().filter(Files::isDirectory).toList();
    if (!folders.isEmpty()) {
      if (given.gold().size() > 1) {
        throw new CommandException(ExitCode.USAGE, "--gold wants sheets, or one folder, not both.");
      }
      return marked(output, folders.get(0));
    }
    GoldSheet sheet = given.sheet(output, console.err());
    List<Checked> checked = sheet.checked(labels -> true);
    Bootstrap bootstrap = new Bootstrap(1_000, 0.95, seed);
    List<Answer> answers =
        questions(sheet).stream()
            .map(question -> new Answer(question, checked, bootstrap))
            .filter(answer -> answer.size() > 0)
            .toList();
    PrintStream text = console.text();
    sheet.describe(text);
    List<List<String>> figures = new ArrayList<>();
    new EvaluationText(text).print(answers, figures);
    text.flush();
    if (csv != null) {
      CsvOut.write(csv, EvaluationText.HEADER, figures);
    }
    return ExitCode.OK.number();
  }

  private int marked(Output output, Path folder) {
    Map<String, MarkedText> machine = MarkedTexts.read(output);
    Map<String, MarkedText> gold =
        MarkedGold.read(output, given.codebook(output, console.err()), folder, machine);
    PrintStream text = console.text();
    new MarkedEvaluation(gold, machine, new Bootstrap(1_000, 0.95, seed)).print(text);
    text.flush();
    return ExitCode.OK.number();
  }

  private static List<Question> questions(GoldSheet sheet) {
    return List.of(
        Question.statement(),
        Question.speaker(),
        Question.kind(),
        Question.act(),
        Question.stance(sheet.issues()),
        Question.frame());
  }
}
