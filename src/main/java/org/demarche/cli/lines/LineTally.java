package org.demarche.cli.lines;

import java.io.PrintStream;
import org.demarche.cli.lines.LineWriter.Outcome;
import org.demarche.cli.lines.LineWriter.Output;
import org.demarche.cli.shell.ExitCode;
import org.jspecify.annotations.Nullable;

/** Counts how the lines fared and says so at the end. */
final class LineTally {

  private long lines;
  private long bad;
  private long bugs;
  private @Nullable Throwable firstBug;

  void add(Output output) {
    lines++;
    if (output.outcome() == Outcome.BAD_LINE) {
      bad++;
    }
    if (output.outcome() == Outcome.BUG) {
      bugs++;
      firstBug = firstBug == null ? output.failure() : firstBug;
    }
  }

  /** Tells of lines that could not be used, and gives the exit code. */
  ExitCode report(PrintStream err, boolean verbose) {
    if (bad > 0) {
      err.printf("demarche: %d of %d lines could not be used; see their \"error\".%n", bad, lines);
    }
    if (bugs == 0) {
      return ExitCode.OK;
    }
    err.printf(
        "demarche: %d of %d lines met a fault of Demarche; see their \"error\".%n", bugs, lines);
    if (verbose && firstBug != null) {
      firstBug.printStackTrace(err);
    }
    return ExitCode.BUG;
  }
}
