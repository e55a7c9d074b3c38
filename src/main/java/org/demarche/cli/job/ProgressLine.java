package org.demarche.cli.job;

import java.io.PrintStream;
import java.util.function.Consumer;

/**
 * What a job is at, in one line of the terminal that is written over and over. Where there is no
 * terminal nothing is written, unless everything is asked for.
 */
final class ProgressLine implements Consumer<String>, AutoCloseable {

  private static final int COLUMNS = 79;

  private final PrintStream err;
  private final boolean terminal;
  private final boolean verbose;

  /**
   * @param terminal whether {@code err} is one
   * @param verbose whether a log is written between the lines, so that each needs one of its own
   */
  ProgressLine(PrintStream err, boolean terminal, boolean verbose) {
    this.err = err;
    this.terminal = terminal;
    this.verbose = verbose;
  }

  /** For the process's own terminal, if it has one. */
  static ProgressLine of(PrintStream err, boolean verbose) {
    return new ProgressLine(err, isTerminal(), verbose);
  }

  /** Whether the process writes its messages to a terminal, as the launcher says or Java knows. */
  private static boolean isTerminal() {
    String told = System.getProperty("demarche.terminal");
    return told == null ? System.console() != null : Boolean.parseBoolean(told);
  }

  @Override
  public synchronized void accept(String step) {
    String text = "demarche: " + step;
    if (verbose) {
      err.println(text);
    } else if (terminal) {
      write(text);
    }
  }

  private void write(String text) {
    String cut = text.length() > COLUMNS ? text.substring(0, COLUMNS - 3) + "..." : text;
    err.print("\r" + cut + " ".repeat(COLUMNS - cut.length()) + "\r" + cut);
    err.flush();
  }

  /** Takes the line away. */
  synchronized void clear() {
    if (terminal && !verbose) {
      err.print("\r" + " ".repeat(COLUMNS) + "\r");
      err.flush();
    }
  }

  @Override
  public void close() {
    clear();
  }
}
