package org.demarche.codebook;

import java.nio.file.Path;
import java.util.Objects;
import org.demarche.codebook.roles.Roles;
import org.demarche.codebook.speakers.Speakers;

/**
 * All that Demarche knows of a language and a conflict.
 *
 * @param name of the folder that was opened
 * @param version as its head gives it
 * @param hash SHA-256 of all files of all its layers, in hexadecimal: what coded a table
 */
public record Codebook(
    String name,
    String version,
    String hash,
    Cues cues,
    Roles roles,
    Speakers speakers,
    Issues issues,
    Acts acts,
    Tones tones,
    Attitudes attitudes,
    Frames frames,
    Inflections inflections) {

  /** The codebook that is used where none is given. */
  public static final String DEFAULT = "syria-israel-us";

  public Codebook {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(hash, "hash");
  }

  /**
   * Reads a folder of YAML files and, beneath it, what its head says that it extends.
   *
   * @throws CodebookException with everything that is wrong in it
   */
  public static Codebook open(Path folder) {
    return CodebookFiles.read(folder).open();
  }

  /**
   * Opens one that ships with Demarche: "syria-israel-us", or "english" for the language alone.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public static Codebook shipped(String name) {
    return CodebookFiles.shipped(name).open();
  }
}
