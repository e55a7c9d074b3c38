package org.demarche.cli.option;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.demarche.cli.shell.CommandException;
import org.demarche.cli.shell.ExitCode;
import org.demarche.input.column.Columns;
import org.demarche.input.path.PathPattern;
import org.demarche.spark.read.ReadOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the inputs of a job are read. */
public final class ReadingOptions {

  /** MiB; a text of them fits in memory many times over. */
  private static final int LARGEST = 1024;

  /** Seconds; a model may take one or more for each statement. */
  private static final int SLOW = 1200;

  @Option(
      names = "--column",
      paramLabel = "FIELD=NAME",
      description = {
        "Which column, or key of JSON lines, holds what: id, text, title, outlet, published",
        "or url. May be given several times."
      })
  private List<String> columns = new ArrayList<>();

  @Option(
      names = "--path-pattern",
      paramLabel = "PATTERN",
      description = {
        "What the end of a file's path tells, as {outlet}/{published}/{id}.txt: {id}, {title},",
        "{outlet}, {published}, {url}, or a day as {year}, {month}, {day}; {*} tells nothing. It",
        "goes before what the file says. Of several, the first that fits holds."
      })
  private List<String> patterns = new ArrayList<>();

  @Option(
      names = "--any-language",
      description = "Code all texts; otherwise those that are not in English are rejected.")
  private boolean anyLanguage;

  @Option(
      names = "--follow-links",
      description = "Follow symbolic links that lead out of a folder; otherwise they are rejected.")
  private boolean followLinks;

  @Option(
      names = "--strict",
      description = "Stop at the first reject, with exit code 65, and leave the output as it was.")
  private boolean strict;

  @Option(
      names = "--max-size",
      paramLabel = "MIB",
      description = "Largest article in MiB; larger ones are rejected (default: 16).")
  private int maxSize = ReadOptions.LIMIT >> 20;

  @Option(
      names = "--max-time",
      paramLabel = "SECONDS",
      description = {
        "Longest time to code one article; slower ones are rejected (default: 60, or 1200 with",
        "--engine nli)."
      })
  private @Nullable Integer maxTime;

  /**
   * As the job has it.
   *
   * @param inference whether a model of inference codes, which takes its time
   * @throws CommandException if one is wrong
   */
  public ReadOptions options(boolean inference) {
    if (maxSize < 1 || maxSize > LARGEST) {
      throw new CommandException(
          ExitCode.USAGE, "--max-size wants 1 to " + LARGEST + ", not " + maxSize);
    }
    if (maxTime != null && maxTime < 1) {
      throw new CommandException(ExitCode.USAGE, "--max-time wants 1 or more, not " + maxTime);
    }
    return new ReadOptions(
        maxSize << 20,
        maxTime != null ? maxTime : inference ? SLOW : ReadOptions.SECONDS,
        usable("--column", () -> Columns.parse(columns)),
        usable("--path-pattern", () -> patterns.stream().map(PathPattern::parse).toList()),
        anyLanguage,
        followLinks,
        strict);
  }

  private static <T> T usable(String option, Supplier<T> parsed) {
    try {
      return parsed.get();
    } catch (IllegalArgumentException e) {
      throw new CommandException(ExitCode.USAGE, option + ": " + e.getMessage(), e);
    }
  }
}
