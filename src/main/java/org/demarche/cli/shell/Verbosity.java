package org.demarche.cli.shell;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The option {@code --verbose}, which every command understands. */
public final class Verbosity {

  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Show the log, and the stack trace of a failure.")
  private boolean verbose;

  public boolean isOn() {
    return verbose;
  }

  /** Whether {@code --verbose} was given anywhere on a command's line. */
  public static boolean of(CommandSpec spec) {
    return spec.root().mixins().values().stream()
        .anyMatch(mixin -> mixin.userObject() instanceof Verbosity given && given.isOn());
  }
}
