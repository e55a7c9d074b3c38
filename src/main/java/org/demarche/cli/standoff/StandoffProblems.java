package org.demarche.cli.standoff;

import java.util.ArrayList;
import java.util.List;
import org.demarche.cli.shell.CommandException;
import org.demarche.cli.shell.ExitCode;

/** Collects everything that is wrong in annotation files, so that it can be mended in one go. */
public final class StandoffProblems {

  private static final int SHOWN = 50;

  private final List<String> found = new ArrayList<>();
  private String file = "";

  /** What is added from now on is about this file. */
  public void in(String name) {
    file = name;
  }

  public void add(String message) {
    found.add(file + ": " + message);
  }

  public void add(int line, String message) {
    found.add(file + ", line " + line + ": " + message);
  }

  /**
   * @throws CommandException with every problem, if there is one
   */
  public void throwIfAny() {
    if (found.isEmpty()) {
      return;
    }
    StringBuilder message = new StringBuilder();
    message.append(found.size() == 1 ? "a problem:" : found.size() + " problems:");
    found.stream().limit(SHOWN).forEach(problem -> message.append("\n  ").append(problem));
    if (found.size() > SHOWN) {
      message.append("\n  and ").append(found.size() - SHOWN).append(" more of these.");
    }
    throw new CommandException(ExitCode.BAD_INPUT, message.toString());
  }
}
