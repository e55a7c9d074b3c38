package org.demarche.spark.job;

import java.util.List;
import java.util.Objects;
import org.demarche.codebook.CodebookFiles;

/**
 * What to analyze, and by what.
 *
 * @param inputs files, folders and globs, of any file system that Hadoop knows
 * @param out folder of the output, likewise
 * @param models that have the last word over the rules, each as the text of its file
 * @param limit of one article, in bytes
 * @param command as the user gave it, for the manifest
 * @param version of Demarche
 */
public record JobOptions(
    List<String> inputs,
    String out,
    CodebookFiles codebook,
    List<String> models,
    int limit,
    String command,
    String version) {

  /** Of one article, where the user says nothing else: 64 MiB. */
  public static final int LIMIT = 64 << 20;

  public JobOptions {
    inputs = List.copyOf(inputs);
    models = List.copyOf(models);
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(codebook, "codebook");
    Objects.requireNonNull(command, "command");
    Objects.requireNonNull(version, "version");
    if (inputs.isEmpty() || limit < 1) {
      throw new IllegalArgumentException("inputs " + inputs + ", limit " + limit);
    }
  }
}
