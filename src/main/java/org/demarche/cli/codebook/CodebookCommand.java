package org.demarche.cli.codebook;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is done with codebooks; its subcommands do it. */
@Command(
    name = "codebook",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description =
        "Checks, starts and compares codebooks, and carries changed codes over to an output.")
public final class CodebookCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "codebook wants to be told what: " + String.join(", ", spec.subcommands().keySet()));
  }
}
