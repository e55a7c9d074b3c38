package org.demarche.cli.option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.cli.shell.CommandException;
import org.demarche.cli.shell.ExitCode;
import org.demarche.model.ModelFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what has the last word in coding. */
public final class EngineOption {

  /** What can code. */
  public enum Engine {
    RULES,
    MODEL;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Option(
      names = "--engine",
      paramLabel = "ENGINE",
      description = "${COMPLETION-CANDIDATES} (default: rules, or model where one is given).")
  private @Nullable Engine engine;

  @Option(
      names = "--model",
      paramLabel = "DIR",
      description = "Folder that \"demarche train\" wrote; may be given once a task.")
  private List<Path> folders = new ArrayList<>();

  /**
   * The texts of the models' files; none where the rules code alone.
   *
   * @throws org.demarche.model.ModelException if a folder holds no model
   */
  public List<String> models() {
    if (engine == Engine.RULES && !folders.isEmpty()) {
      throw new CommandException(ExitCode.USAGE, "--engine rules takes no --model");
    }
    if (engine == Engine.MODEL && folders.isEmpty()) {
      throw new CommandException(
          ExitCode.USAGE, "--engine model wants --model DIR. Train one with: demarche train");
    }
    return folders.stream().map(ModelFile::text).toList();
  }
}
