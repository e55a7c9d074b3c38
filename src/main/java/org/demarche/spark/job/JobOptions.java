package org.demarche.spark.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.CodebookFiles;
import org.demarche.spark.nli.ModelLoader;
import org.demarche.spark.read.ReadOptions;
import org.demarche.spark.row.Ids;
import org.jspecify.annotations.Nullable;

/**
 * What to analyze, and by what.
 *
 * @param inputs files, folders and globs, of any file system that Hadoop knows
 * @param out folder of the output, likewise
 * @param models that have the last word over the rules, each as the text of its file
 * @param nli folder of a model of natural language inference that has it on stances, or null
 * @param reading how the inputs are read
 * @param mode how to go about it
 * @param command as the user gave it, for the manifest
 * @param version of Demarche
 */
public record JobOptions(
    List<String> inputs,
    String out,
    CodebookFiles codebook,
    List<String> models,
    @Nullable Path nli,
    ReadOptions reading,
    RunMode mode,
    String command,
    String version) {

  public JobOptions {
    inputs = List.copyOf(inputs);
    models = List.copyOf(models);
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(codebook, "codebook");
    Objects.requireNonNull(reading, "reading");
    Objects.requireNonNull(mode, "mode");
    Objects.requireNonNull(command, "command");
    Objects.requireNonNull(version, "version");
    if (inputs.isEmpty()) {
      throw new IllegalArgumentException("no inputs");
    }
  }

  /** The same for two runs that make the same of an article. */
  String coding(Codebook opened) {
    List<String> parts = new ArrayList<>(models);
    parts.addAll(List.of(version, opened.hash(), reading.toString()));
    if (nli != null) {
      parts.add(ModelLoader.name(nli));
    }
    return Ids.of(parts.toArray(String[]::new));
  }
}
