package org.demarche.cli.option;

import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.cli.shell.CommandException;
import org.demarche.cli.shell.ExitCode;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.CodebookFiles;
import picocli.CommandLine.Option;

/** The option of every command that codes. */
public final class CodebookOption {

  @Option(
      names = {"-c", "--codebook"},
      paramLabel = "DIR|NAME",
      defaultValue = Codebook.DEFAULT,
      description =
          "Folder of a codebook, or the name of one that ships (default: ${DEFAULT-VALUE}).")
  private String codebook = Codebook.DEFAULT;

  public Codebook open() {
    return files().open();
  }

  public CodebookFiles files() {
    return files(codebook);
  }

  /** A folder of that name goes before a shipped codebook. */
  public static CodebookFiles files(String codebook) {
    Path folder = Path.of(codebook);
    if (Files.isDirectory(folder)) {
      return CodebookFiles.read(folder);
    }
    try {
      return CodebookFiles.shipped(codebook);
    } catch (IllegalArgumentException e) {
      throw new CommandException(
          ExitCode.USAGE,
          "\"%s\" is neither a folder nor a codebook that ships with Demarche. Start one with: demarche codebook init %s"
              .formatted(codebook, codebook),
          e);
    }
  }
}
