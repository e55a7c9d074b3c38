package org.demarche.input;

import java.io.IOException;
import java.util.Set;

/** One kind of file. */
public interface Format {

  /** The endings of the files' names, in lower case without the dot. */
  Set<String> endings();

  /**
   * Opens a file.
   *
   * @throws RejectedException if no item can come out of it
   * @throws IOException if it is damaged or cannot be read
   */
  Items open(Source source) throws IOException;
}
