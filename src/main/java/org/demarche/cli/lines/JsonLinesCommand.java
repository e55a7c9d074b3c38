package org.demarche.cli.lines;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.demarche.cli.option.CodebookOption;
import org.demarche.cli.shell.CommandException;
import org.demarche.cli.shell.Console;
import org.demarche.cli.shell.ExitCode;
import org.demarche.cli.shell.Verbosity;
import org.demarche.codebook.Codebook;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A command that reads JSON lines and writes one for each, in their order. */
abstract class JsonLinesCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      defaultValue = "-",
      description = "JSON lines in UTF-8; - is standard input (default).")
  private String file = "-";

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "Threads to code with (default: ${DEFAULT-VALUE}); the order stays that of the input.")
  private int threads = 1;

  @Mixin private final CodebookOption codebook = new CodebookOption();

  JsonLinesCommand(Console console) {
    this.console = console;
  }

  /** Prepares what codes the lines. */
  abstract LineCoder open(Codebook opened);

  /** Whether lines are to be read with those beside them in the same text. */
  boolean neighbours() {
    return false;
  }

  @Override
  public final Integer call() throws IOException {
    if (threads < 1) {
      throw new CommandException(ExitCode.USAGE, "--threads wants 1 or more, not " + threads);
    }
    LineTally tally = new LineTally();
    try (InputStream in = input()) {
      LineWriter writer = new LineWriter(open(codebook.open()));
      new LinePipeline(writer, threads, neighbours(), console.out(), tally).run(in);
    }
    return tally.report(console.err(), Verbosity.of(spec)).number();
  }

  private InputStream input() throws IOException {
    if (file.equals("-")) {
      return console.in();
    }
    Path path = Path.of(file);
    if (!Files.exists(path)) {
      throw new CommandException(ExitCode.NO_INPUT, "no such file: " + file);
    }
    if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
      throw new CommandException(
          ExitCode.NO_INPUT,
          "not a file that can be read: " + file + ". For folders: demarche analyze");
    }
    return new BufferedInputStream(Files.newInputStream(path));
  }
}
