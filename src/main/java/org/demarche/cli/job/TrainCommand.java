package org.demarche.cli.job;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.demarche.cli.option.CodebookOption;
import org.demarche.cli.shell.CommandException;
import org.demarche.cli.shell.Console;
import org.demarche.cli.shell.ExitCode;
import org.demarche.cli.shell.Verbosity;
import org.demarche.model.Task;
import org.demarche.spark.train.TrainOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains a model from labelled lines. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = "Trains a linear model to have the last word over the rules.",
    footer = {
      "",
      "A line of the data, by task (stretches are [begin, end] in code points):",
      "  tone    {\"text\", \"label\", \"target\", \"source\"}  positive, neutral, negative",
      "  act     {\"text\", \"label\", \"content\"}           a PLOVER code, ASSERT or DENY",
      "          or with \"source\" and \"target\", for \"score\"",
      "  frame   {\"text\", \"label\", \"content\"}           a frame of the codebook",
      "  stance  {\"text\", \"label\", \"issue\", \"content\"}  support, oppose, neutral, ...",
      "\"content\" says which statement is meant; without it, the whole text is (for",
      "stances, the longest statement). \"group\" may name the article or event that",
      "a line is from. Names are masked. How strongly large weights are held down is",
      "chosen by cross-validation, in which lines of one text or group stay together.",
      "The folder holds model.json and report.txt (cross-validated figures); it",
      "appears when all is done.",
      "",
      "Examples:",
      "  demarche train --task tone --data labelled.jsonl --out tone-model",
      "  demarche score --model tone-model sentences.jsonl",
      "  demarche train --task frame --data coded.jsonl --out frame-model",
      "  demarche analyze articles --model frame-model"
    })
public final class TrainCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--task",
      required = true,
      paramLabel = "TASK",
      description = "${COMPLETION-CANDIDATES}.")
  private Task task = Task.TONE;

  @Option(
      names = "--data",
      required = true,
      paramLabel = "FILE",
      description = "Labelled JSON lines, of any file system that Hadoop knows.")
  private String data = "";

  @Option(
      names = "--label",
      paramLabel = "FIELD",
      defaultValue = "label",
      description = "Field of the data that holds the label (default: ${DEFAULT-VALUE}).")
  private String label = "label";

  @Option(
      names = "--group",
      paramLabel = "FIELD",
      defaultValue = "group",
      description =
          "Field of the data, if it is there, that says which lines belong together, such as an"
              + " article's: they are never parted in cross-validation (default: ${DEFAULT-VALUE}).")
  private String group = "group";

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "DIR",
      description = "Folder of the model.")
  private Path out = Path.of("model");

  @Mixin private final CodebookOption codebook = new CodebookOption();

  @Option(
      names = "--folds",
      paramLabel = "N",
      defaultValue = "5",
      description = "Folds of the cross-validation (default: ${DEFAULT-VALUE}).")
  private int folds = 5;

  @Option(
      names = "--regularisation",
      paramLabel = "R",
      description = "Weight of the squared weights in the loss (default: chosen by the folds).")
  private @Nullable Double regularisation;

  @Option(
      names = "--master",
      paramLabel = "URL",
      description = "Spark's master (default: what spark-submit says, else local[*]).")
  private @Nullable String master;

  public TrainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (folds < 2 || folds > 100) {
      throw new CommandException(ExitCode.USAGE, "--folds wants 2 to 100, not " + folds);
    }
    if (regularisation != null && !(regularisation >= 0)) {
      throw new CommandException(
          ExitCode.USAGE, "--regularisation wants 0 or more, not " + regularisation);
    }
    TrainOptions options =
        new TrainOptions(task, data, label, group, out, codebook.files(), folds, regularisation);
    return SparkRun.train(console, options, master, Verbosity.of(spec)).number();
  }
}
