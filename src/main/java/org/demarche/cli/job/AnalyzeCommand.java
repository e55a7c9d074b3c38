package org.demarche.cli.job;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.cli.option.CodebookOption;
import org.demarche.cli.option.EngineOption;
import org.demarche.cli.shell.CommandException;
import org.demarche.cli.shell.Console;
import org.demarche.cli.shell.ExitCode;
import org.demarche.cli.shell.Verbosity;
import org.demarche.cli.shell.Version;
import org.demarche.spark.job.JobOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The Spark job. */
@Command(
    name = "analyze",
    mixinStandardHelpOptions = true,
    description = "Reads articles and writes the tables and the report.",
    footer = {
      "",
      "Inputs are .txt files (one article each, front matter allowed), .jsonl (one",
      "article a line) and .parquet (one a row), each also as .gz, .bz2 or .zst.",
      "What cannot be used goes to the table \"rejects\", with the reason.",
      "",
      "The output folder holds one folder of Parquet files for each table and",
      "_manifest.json. It changes when all is done, or not at all.",
      "",
      "Examples:",
      "  demarche analyze seeds",
      "  demarche analyze 'archive/2026-*' extra.jsonl --out january",
      "  demarche analyze s3a://news/articles --out s3a://news/tables"
    })
public final class AnalyzeCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "Files, folders, globs; of any file system that Hadoop knows.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      defaultValue = "output",
      description = "Folder of the output (default: ${DEFAULT-VALUE}).")
  private String out = "output";

  @Mixin private final CodebookOption codebook = new CodebookOption();

  @Mixin private final EngineOption engine = new EngineOption();

  @Option(
      names = "--master",
      paramLabel = "URL",
      description = "Spark's master (default: what spark-submit says, else local[*]).")
  private @Nullable String master;

  @Option(
      names = "--max-size",
      paramLabel = "MIB",
      description = "Largest article in MiB; larger ones are rejected (default: 64).")
  private int maxSize = JobOptions.LIMIT >> 20;

  public AnalyzeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (maxSize < 1 || maxSize > 1024) {
      throw new CommandException(ExitCode.USAGE, "--max-size wants 1 to 1024, not " + maxSize);
    }
    JobOptions options =
        new JobOptions(
            inputs,
            out,
            codebook.files(),
            engine.models(),
            maxSize << 20,
            "demarche " + String.join(" ", spec.commandLine().getParseResult().originalArgs()),
            Version.text());
    return SparkRun.analyze(console, options, master, Verbosity.of(spec)).number();
  }
}
