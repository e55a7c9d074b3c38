package org.demarche.spark.read;

import java.io.IOException;
import java.util.Set;

/** One kind of file; a new kind is one class and one line in {@link Formats}. */
interface Format {

  /** The endings of the files' names, in lower case without the dot. */
  Set<String> endings();

  /**
   * Opens a file.
   *
   * @throws RejectedFileException if no item can come out of it
   * @throws IOException if it is damaged or cannot be read
   */
  Items open(InputSlice slice) throws IOException;

  /** Whether one file can be read as several slices at once, cut anywhere. */
  default boolean splits() {
    return false;
  }
}
