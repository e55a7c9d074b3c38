package org.demarche.cli.option;

import org.demarche.cli.output.Output;
import org.demarche.codebook.CodebookFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option of every command that goes on with an output. */
public final class OutputCodebookOption {

  @Option(
      names = {"-c", "--codebook"},
      paramLabel = "DIR|NAME",
      description = "Another codebook than the one that coded OUT, which OUT keeps.")
  private @Nullable String codebook;

  /** Whether one was named. */
  public boolean isGiven() {
    return codebook != null;
  }

  /**
   * The one that was named, or that which the output keeps.
   *
   * @throws org.demarche.cli.shell.CommandException if it keeps none
   */
  public CodebookFiles files(Output output) {
    return codebook == null ? output.codebook() : CodebookOption.files(codebook);
  }
}
