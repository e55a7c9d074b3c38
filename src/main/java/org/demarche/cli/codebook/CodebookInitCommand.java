package org.demarche.cli.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.demarche.cli.shell.CommandException;
import org.demarche.cli.shell.Console;
import org.demarche.cli.shell.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** A codebook to start from. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    description = "Writes a small codebook with comments, to start one's own from.",
    footer = {
      "",
      "The folder is made where there is none; one that has anything in it is left",
      "alone.",
      "",
      "Example:",
      "  demarche codebook init my-codebook && demarche codebook check my-codebook"
    })
public final class CodebookInitCommand implements Callable<Integer> {

  private static final List<String> FILES =
      List.of("codebook.yaml", "speakers.yaml", "issues.yaml");

  private final Console console;

  @Parameters(arity = "1", paramLabel = "DIR", description = "Folder to write it to.")
  private Path folder = Path.of("");

  public CodebookInitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (Files.exists(folder) && !isEmptyFolder()) {
      throw new CommandException(
          ExitCode.OUTPUT, folder + " is there already and not an empty folder; name another.");
    }
    try {
      Files.createDirectories(folder);
      for (String file : FILES) {
        try (InputStream in = getClass().getResourceAsStream("/codebooks/template/" + file)) {
          Files.copy(in, folder.resolve(file));
        }
      }
    } catch (IOException e) {
      throw new CommandException(ExitCode.OUTPUT, "cannot write " + folder + ": " + e, e);
    }
    PrintStream out = console.text();
    out.printf("Wrote %s to %s. Its comments say how to go on; then:%n", FILES, folder);
    out.printf("  demarche codebook check %s%n", folder);
    out.flush();
    return ExitCode.OK.number();
  }

  private boolean isEmptyFolder() throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }
}
