package org.demarche.cli.option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.cli.shell.CommandException;
import org.demarche.cli.shell.ExitCode;
import org.demarche.codebook.Codebook;
import org.demarche.coding.Engine;
import org.demarche.coding.ModelEngine;
import org.demarche.model.LinearModel;
import org.demarche.model.ModelCheck;
import org.demarche.model.ModelFile;
import org.demarche.model.Task;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what has the last word in coding. */
public final class EngineOption {

  /** What can code. */
  public enum Name {
    RULES,
    MODEL,
    NLI;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Option(
      names = "--engine",
      paramLabel = "ENGINE",
      description = "${COMPLETION-CANDIDATES} (default: rules, or model where one is given).")
  private @Nullable Name engine;

  @Option(
      names = "--model",
      paramLabel = "DIR",
      description =
          "Folder that \"demarche train\" wrote; may be given once a task. With --engine nli, the"
              + " folder of a model of natural language inference.")
  private List<Path> folders = new ArrayList<>();

  /**
   * The texts of the trained models' files; none where another engine codes.
   *
   * @throws org.demarche.model.ModelException if a folder holds no model
   */
  public List<String> models() {
    check();
    return engine == Name.NLI ? List.of() : folders.stream().map(ModelFile::text).toList();
  }

  /** The folder of a model of natural language inference; null where another engine codes. */
  public @Nullable Path nli() {
    check();
    return engine == Name.NLI ? folders.get(0) : null;
  }

  private void check() {
    if (engine == Name.RULES && !folders.isEmpty()) {
      throw new CommandException(ExitCode.USAGE, "--engine rules takes no --model");
    }
    if (engine == Name.MODEL && folders.isEmpty()) {
      throw new CommandException(
          ExitCode.USAGE, "--engine model wants --model DIR. Train one with: demarche train");
    }
    if (engine == Name.NLI && folders.size() != 1) {
      throw new CommandException(
          ExitCode.USAGE,
          "--engine nli wants one --model DIR, the folder of a model of natural language inference");
    }
  }

  /**
   * The engine, for coding in this process.
   *
   * @param used what the command codes
   * @throws org.demarche.model.ModelException if a model cannot be used with the codebook, or is
   *     for what the command does not code
   * @throws org.demarche.nli.NliException likewise
   */
  public Engine open(Codebook codebook, Set<Task> used) {
    Path nli = nli();
    if (nli != null) {
      if (!used.contains(Task.STANCE) && !used.contains(Task.TONE)) {
        throw new CommandException(
            ExitCode.USAGE, "--engine nli codes stances and tones, which this command does not");
      }
      return NliRun.open(codebook, nli);
    }
    List<LinearModel> models = new ArrayList<>();
    for (Path folder : folders) {
      LinearModel model = ModelFile.read(folder.toString(), ModelFile.text(folder));
      ModelCheck.task(model, used);
      models.add(model);
    }
    return ModelEngine.of(codebook, models);
  }
}
