package org.demarche.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.codebook.Codebook;
import picocli.CommandLine.Option;

/** The option of every command that codes. */
final class CodebookOption {

  @Option(
      names = {"-c", "--codebook"},
      paramLabel = "DIR|NAME",
      defaultValue = Codebook.DEFAULT,
      description =
          "Folder of a codebook, or the name of one that ships (default: ${DEFAULT-VALUE}).")
  private String codebook = Codebook.DEFAULT;

  /** A folder of that name goes before a shipped codebook. */
  Codebook open() {
    Path folder = Path.of(codebook);
    if (Files.isDirectory(folder)) {
      return Codebook.open(folder);
    }
    try {
      return Codebook.shipped(codebook);
    } catch (IllegalArgumentException e) {
      throw new CommandException(
          ExitCode.USAGE,
          "\"%s\" is neither a folder nor a codebook that ships with Demarche. Start one with: demarche codebook init %s"
              .formatted(codebook, codebook),
          e);
    }
  }
}
