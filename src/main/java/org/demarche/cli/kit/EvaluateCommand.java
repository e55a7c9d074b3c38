package org.demarche.cli.kit;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.demarche.cli.option.CodebookOption;
import org.demarche.cli.output.MarkedTexts;
import org.demarche.cli.output.Output;
import org.demarche.cli.sheet.CsvOut;
import org.demarche.cli.shell.Console;
import org.demarche.cli.shell.ExitCode;
import org.demarche.cli.standoff.MarkedText;
import org.demarche.cli.standoff.StandoffFolder;
import org.demarche.codebook.Codebook;
import org.demarche.compare.gold.Answer;
import org.demarche.compare.gold.Checked;
import org.demarche.compare.gold.Labels;
import org.demarche.compare.gold.Question;
import org.demarche.compare.stat.Bootstrap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How right the machine is. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Measures the machine's labels against labels given by people.",
    footer = {
      "",
      "SHEET is a filled-in sheet of `sample`. Each row counts for as many statements as it was",
      "drawn for, so the figures hold for the whole output; intervals are 95 % by drawing",
      "stories again. A sheet cannot show which statements were missed: for recall, correct",
      "whole articles (`export-marked`) and give the folder.",
      "",
      "Example:",
      "  demarche evaluate output --gold coding.csv --csv figures.csv"
    })
public final class EvaluateCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "OUT", description = "Folder that `analyze` wrote.")
  private String out = "";

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "SHEET|DIR",
      description = "The coded sheet, or a folder of brat or WebAnno files.")
  private Path gold = Path.of("");

  @Option(
      names = "--csv",
      paramLabel = "FILE",
      description = "Write every figure to this CSV file too.")
  private @Nullable Path csv;

  @Option(
      names = "--seed",
      defaultValue = "1",
      description = "Of the intervals (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Mixin private final CodebookOption codebook = new CodebookOption();

  public EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Output output = Output.open(out);
    if (Files.isDirectory(gold)) {
      return marked(output);
    }
    Codebook opened = codebook.open();
    GoldSheet.warn(output, opened, console.err());
    GoldSheet sheet = GoldSheet.read(output, opened, gold);
    List<Checked> checked = sheet.checked(labels -> true);
    Bootstrap bootstrap = new Bootstrap(1_000, 0.95, seed);
    List<Answer> answers =
        questions(checked).stream()
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

  private int marked(Output output) {
    Map<String, MarkedText> machine = MarkedTexts.read(output);
    Map<String, String> texts = new TreeMap<>();
    machine.forEach((id, text) -> texts.put(id, text.text()));
    PrintStream text = console.text();
    new MarkedEvaluation(
            StandoffFolder.read(gold, texts), machine, new Bootstrap(1_000, 0.95, seed))
        .print(text);
    text.flush();
    return ExitCode.OK.number();
  }

  private static List<Question> questions(List<Checked> checked) {
    List<Question> questions =
        new ArrayList<>(
            List.of(
                Question.statement(),
                Question.speaker(),
                Question.kind(),
                Question.act(),
                Question.stance()));
    TreeSet<String> frames = new TreeSet<>();
    for (Checked one : checked) {
      Labels labels = one.gold();
      if (labels.frames() != null && labels.statement()) {
        frames.addAll(labels.frames());
        frames.addAll(Objects.requireNonNull(one.machine().labels().frames()));
      }
    }
    frames.forEach(frame -> questions.add(Question.frame(frame)));
    return questions;
  }
}
