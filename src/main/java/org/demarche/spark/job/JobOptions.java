package org.demarche.spark.job;

import java.util.List;
import java.util.Objects;
import org.demarche.codebook.CodebookFiles;
import org.demarche.spark.read.ReadOptions;

/**
 * What to analyze, and by what.
 *
 * @param inputs files, folders and globs, of any file system that Hadoop knows
 * @param out folder of the output, likewise
 * @param models that have the last word over the rules, each as the text of its file
 * @param reading how the inputs are read
 * @param command as the user gave it, for the manifest
 * @param version of Demarche
 */
public record JobOptions(
    List<String> inputs,
    String out,
    CodebookFiles codebook,
    List<String> models,
    ReadOptions reading,
    String command,
    String version) {

  public JobOptions {
    inputs = List.copyOf(inputs);
    models = List.copyOf(models);
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(codebook, "codebook");
    Objects.requireNonNull(reading, "reading");
    Objects.requireNonNull(command, "command");
    Objects.requireNonNull(version, "version");
    if (inputs.isEmpty()) {
      throw new IllegalArgumentException("no inputs");
    }
  }
}
