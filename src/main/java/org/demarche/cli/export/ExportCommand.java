package org.demarche.cli.export;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.apache.hadoop.fs.FileStatus;
import org.demarche.cli.output.Output;
import org.demarche.cli.shell.CommandException;
import org.demarche.cli.shell.Console;
import org.demarche.cli.shell.ExitCode;
import org.demarche.spark.parquet.StoredTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tables for other programs, and articles for annotation tools. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Writes the tables, or marked articles, for other programs.",
    footer = {
      "",
      "csv, jsonl  a file for each table. In CSV, arrays are JSON, and a text that a",
      "            spreadsheet would take for a formula gets an apostrophe before it.",
      "graphml     the discourse network in one file, for Gephi, visone and networkx.",
      "brat        each article as ID.txt with its statements in ID.ann. They have an",
      "            attribute Kind and a note speaker=ID;ID (nothing after the sign:",
      "            nobody can tell). annotation.conf is brat's configuration.",
      "webanno     each article as ID.tsv in WebAnno TSV 3.3, which INCEpTION imports.",
      "            It wants a custom span layer webanno.custom.Statement with the text",
      "            features kind, piece and speaker.",
      "",
      "To measure what was missed, correct a draw of marked articles by hand: delete",
      "what is no statement, mark what was missed, mend bounds, kinds and speakers.",
      "Then give the folder to `evaluate`.",
      "",
      "Examples:",
      "  demarche export output --format csv --out tables",
      "  demarche export output --format graphml --out network",
      "  demarche export output --format brat --n 20 --seed 7 --out gold",
      "  demarche evaluate output --gold gold"
    })
public final class ExportCommand implements Callable<Integer> {

  enum Format {
    CSV,
    JSONL,
    GRAPHML,
    BRAT,
    WEBANNO;

    boolean isMarked() {
      return this == BRAT || this == WEBANNO;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Console console;

  @Parameters(paramLabel = "OUT", description = "Folder that `analyze` wrote.")
  private String out = "";

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}.")
  private Format format = Format.CSV;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      defaultValue = "export",
      description = "Folder of the files (default: ${DEFAULT-VALUE}).")
  private Path to = Path.of("export");

  @Option(
      names = "--table",
      paramLabel = "NAME",
      description = "csv, jsonl: only this one; may be given several times.")
  private List<String> only = List.of();

  @Option(
      names = "--n",
      paramLabel = "N",
      defaultValue = "0",
      description = "brat, webanno: so many articles, drawn at random; 0 is all (default).")
  private int size;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Of the draw (default: ${DEFAULT-VALUE}).")
  private long seed;

  public ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (size < 0 || (size > 0 && !format.isMarked())) {
      throw new CommandException(
          ExitCode.USAGE, "--n wants 1 or more, and --format brat or webanno.");
    }
    if (!only.isEmpty() && format != Format.CSV && format != Format.JSONL) {
      throw new CommandException(ExitCode.USAGE, "--table wants --format csv or jsonl.");
    }
    Output output = Output.open(out);
    PrintStream text = console.text();
    if (format.isMarked()) {
      new MarkedExport(output, to).write(format, size, seed, text);
      text.flush();
      return ExitCode.OK.number();
    }
    Files.createDirectories(to);
    if (format == Format.GRAPHML) {
      Path file = to.resolve("network.graphml");
      try (Writer writer = Files.newBufferedWriter(file)) {
        text.printf("%s: %,d edges%n", file, GraphMl.write(output, writer));
      } catch (XMLStreamException e) {
        throw new CommandException(ExitCode.OUTPUT, "cannot write " + file + ": " + e, e);
      }
    } else {
      for (String name : names(output)) {
        write(output.table(name), text);
      }
    }
    text.flush();
    return ExitCode.OK.number();
  }

  private List<String> names(Output output) throws IOException {
    List<String> all =
        Stream.of(output.files().listStatus(output.folder()))
            .filter(FileStatus::isDirectory)
            .map(status -> status.getPath().getName())
            .filter(name -> !name.startsWith("_") && output.table(name).exists())
            .sorted()
            .toList();
    for (String name : only) {
      if (!all.contains(name)) {
        throw new CommandException(
            ExitCode.USAGE,
            "no table \"%s\" in %s; there are %s".formatted(name, out, String.join(", ", all)));
      }
    }
    return only.isEmpty() ? all : only;
  }

  private void write(StoredTable table, PrintStream text) throws IOException {
    Path file = to.resolve(table.name() + "." + format);
    try (Writer writer = Files.newBufferedWriter(file)) {
      long rows =
          format == Format.CSV ? TableText.csv(table, writer) : TableText.jsonLines(table, writer);
      text.printf("%s: %,d rows%n", file, rows);
    }
  }
}
