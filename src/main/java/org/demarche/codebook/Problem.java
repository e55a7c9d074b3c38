package org.demarche.codebook;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong in a codebook.
 *
 * @param file as the user knows it
 * @param line from 1; 0 where it is the whole file
 * @param message what is wrong, with the value that is
 * @param maybe the likely mend, or null
 */
public record Problem(String file, int line, String message, @Nullable String maybe) {

  public Problem {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(message, "message");
  }

  @Override
  public String toString() {
    String place = line > 0 ? file + ":" + line : file;
    return place + ": " + message + (maybe == null ? "" : " Maybe " + maybe + "?");
  }
}
