package org.demarche.spark.read;

import java.io.Serializable;
import java.util.Objects;
import org.demarche.input.RejectReason;
import org.jspecify.annotations.Nullable;

/**
 * A file among the inputs.
 *
 * @param path where to open it, with its scheme
 * @param uri how the user knows it: as given, and below a folder its path from there
 * @param length in bytes, as it lies there
 * @param modified when it was last written, in milliseconds since 1970
 * @param refused why it is not to be opened, or null
 */
public record InputFile(
    String path, String uri, long length, long modified, @Nullable RejectReason refused)
    implements Serializable {

  public InputFile {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(uri, "uri");
  }

  /** The file's own name. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
