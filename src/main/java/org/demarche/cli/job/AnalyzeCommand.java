package org.demarche.cli.job;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.cli.option.CodebookOption;
import org.demarche.cli.option.EngineOption;
import org.demarche.cli.option.ReadingOptions;
import org.demarche.cli.shell.CommandException;
import org.demarche.cli.shell.Console;
import org.demarche.cli.shell.ExitCode;
import org.demarche.cli.shell.Verbosity;
import org.demarche.cli.shell.Version;
import org.demarche.spark.job.JobOptions;
import org.demarche.spark.job.RunMode;
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
      "Kinds of files, by their endings; each also as .gz, .bz2 or .zst, but Parquet:",
      "  .txt .md         one article each; may begin with front matter: lines of",
      "                   \"key: value\" between two lines of \"---\"",
      "  .html            one article each: its main text, without what stands around",
      "                   it; title, outlet and day from the page's metadata",
      "  .jsonl           one article a line, as a JSON object",
      "  .csv .tsv        one article a row, under a header",
      "  .parquet         one article a row",
      "  .xml .rss .atom  one article an entry of RSS or Atom, or an NITF item",
      "  .warc            a web archive: one article a page (HTML, status 200)",
      "Keys and columns are id, text, title, outlet, published and url, or other",
      "usual names (body, headline, source, date, link ...); --column names any",
      "others. Encodings are found out. The same article from several inputs is one",
      "document with several sources. What cannot be used goes to the table",
      "\"rejects\" with the reason, and the job goes on; demarche tables rejects",
      "lists the reasons.",
      "",
      "The output folder holds one folder of Parquet files for each table and",
      "_manifest.json. It changes when all is done, or not at all.",
      "",
      "Examples:",
      "  demarche analyze seeds",
      "  demarche analyze 'archive/2026-*' extra.jsonl --out january",
      "  demarche analyze crawl --path-pattern '{outlet}/{year}/{month}/{id}.html'",
      "  demarche analyze export.csv --column text=Body --column outlet='Media name'",
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

  @Mixin private final ReadingOptions reading = new ReadingOptions();

  @Option(
      names = "--append",
      description = {
        "Add to the output: code only the articles that it does not have, and compare",
        "all of them anew."
      })
  private boolean append;

  @Option(
      names = "--resume",
      description = {
        "Go on from what an unfinished run has coded, and keep what is coded should",
        "this one not finish."
      })
  private boolean resume;

  @Option(
      names = "--partitions",
      paramLabel = "N",
      description = "Parts to share the work out among (default: two a core, or more).")
  private int partitions;

  public AnalyzeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (partitions < 0) {
      throw new CommandException(ExitCode.USAGE, "--partitions wants 1 or more, not " + partitions);
    }
    JobOptions options =
        new JobOptions(
            inputs,
            out,
            codebook.files(),
            engine.models(),
            engine.nli(),
            reading.options(engine.nli() != null),
            new RunMode(append, resume, partitions),
            "demarche " + String.join(" ", spec.commandLine().getParseResult().originalArgs()),
            Version.text());
    return SparkRun.analyze(console, options, master, Verbosity.of(spec)).number();
  }
}
