package org.demarche.input.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops when more is read of one entry than an article may have. */
final class MeteredStream extends FilterInputStream {

  private final long limit;
  private long since;

  MeteredStream(InputStream in, long limit) {
    super(in);
    this.limit = limit;
  }

  /** Counts from here on. */
  void restart() {
    since = 0;
  }

  boolean isExceeded() {
    return since > limit;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    since += Math.max(0, read);
    if (isExceeded()) {
      throw new IOException("more than " + limit + " bytes in one entry");
    }
    return read;
  }
}
