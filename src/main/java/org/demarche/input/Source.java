package org.demarche.input;

import java.io.IOException;
import java.io.InputStream;

/** A file to read, unpacked. */
public interface Source {

  /** Size of the largest article, in bytes. */
  int limit();

  /** Its bytes from the beginning; whoever opens it closes it. */
  InputStream open() throws IOException;

  /**
   * All of its bytes.
   *
   * @throws RejectedException if they are more than the limit
   */
  default byte[] bytes() throws IOException {
    try (InputStream in = open()) {
      byte[] bytes = in.readNBytes(limit());
      if (bytes.length == limit() && in.read() >= 0) {
        throw RejectedException.tooLarge(limit());
      }
      return bytes;
    }
  }
}
