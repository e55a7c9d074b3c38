package org.demarche.cli.shell;

import java.nio.file.NoSuchFileException;
import org.demarche.codebook.CodebookException;
import org.demarche.model.ModelException;
import org.demarche.nli.NliException;
import org.demarche.spark.output.OutputException;
import org.demarche.spark.parquet.TableException;
import org.demarche.spark.read.InputException;
import org.demarche.spark.read.StrictException;

/** What the process tells the shell. Numbers beyond 2 are those of BSD's sysexits.h. */
public enum ExitCode {
  OK(0, "Done."),
  FOUND(1, "Done, and what was checked has problems."),
  USAGE(2, "The command line is wrong; nothing was done."),
  BAD_INPUT(65, "An input cannot be used."),
  NO_INPUT(66, "An input is not there, or has nothing in it."),
  BUG(70, "A fault of Demarche itself; please report it with the output of --verbose."),
  OUTPUT(73, "The output cannot be written, or another run is writing it."),
  CODEBOOK(78, "The codebook has problems; all are listed."),
  INTERRUPTED(130, "Stopped by the user.");

  private final int number;
  private final String meaning;

  ExitCode(int number, String meaning) {
    this.number = number;
    this.meaning = meaning;
  }

  public int number() {
    return number;
  }

  /** A sentence for the help. */
  public String meaning() {
    return meaning;
  }

  /** Whose fault a failure is. */
  public static ExitCode of(Throwable failure) {
    if (failure instanceof CommandException command) {
      return command.exitCode();
    }
    if (failure instanceof CodebookException) {
      return CODEBOOK;
    }
    if (failure instanceof TableException
        || failure instanceof ModelException
        || failure instanceof NliException
        || failure instanceof StrictException) {
      return BAD_INPUT;
    }
    if (failure instanceof OutputException) {
      return OUTPUT;
    }
    if (failure instanceof InputException || failure instanceof NoSuchFileException) {
      return NO_INPUT;
    }
    return BUG;
  }
}
