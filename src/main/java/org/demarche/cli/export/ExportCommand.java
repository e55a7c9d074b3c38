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

/** Tables for other programs. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Writes the tables for other programs.",
    footer = {
      "",
      "csv and jsonl give a file for each table, graphml the discourse network in one file that",
      "Gephi, visone and networkx open. In CSV, arrays are JSON, and a text that a spreadsheet",
      "would take for a formula gets an apostrophe before it.",
      "",
      "Examples:",
      "  demarche export output --format csv",
      "  demarche export output --format graphml --to network"
    })
public final class ExportCommand implements Callable<Integer> {

  enum Format {
    CSV,
    JSONL,
    GRAPHML
  }

  private final Console console;

  @Parameters(paramLabel = "OUT", description = "Folder that `analyze` wrote.")
  private String out = "";

  @Option(names = "--format", required = true, description = "csv, jsonl or graphml.")
  private Format format = Format.CSV;

  @Option(
      names = "--to",
      paramLabel = "DIR",
      defaultValue = "export",
      description = "Folder of the files (default: ${DEFAULT-VALUE}).")
  private Path to = Path.of("export");

  @Option(
      names = "--table",
      paramLabel = "NAME",
      description = "Only this one; may be given several times.")
  private List<String> only = List.of();

  public ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Output output = Output.open(out);
    Files.createDirectories(to);
    PrintStream text = console.text();
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
    Path file = to.resolve(table.name() + "." + format.name().toLowerCase(Locale.ROOT));
    try (Writer writer = Files.newBufferedWriter(file)) {
      long rows =
          format == Format.CSV ? TableText.csv(table, writer) : TableText.jsonLines(table, writer);
      text.printf("%s: %,d rows%n", file, rows);
    }
  }
}
