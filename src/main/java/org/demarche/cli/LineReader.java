package org.demarche.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads lines as bytes, so that one that is not UTF-8 is known as such and spoils no other. */
final class LineReader {

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;

  LineReader(InputStream in) {
    this.in = in;
  }

  /** The next line without its line feed, or null at the end. */
  byte @Nullable [] next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(8192);
    while (true) {
      if (position == limit) {
        position = 0;
        limit = Math.max(0, in.read(buffer));
        if (limit == 0) {
          return line.size() == 0 ? null : line.toByteArray();
        }
      }
      int feed = position;
      while (feed < limit && buffer[feed] != '\n') {
        feed++;
      }
      line.write(buffer, position, feed - position);
      boolean complete = feed < limit;
      position = complete ? feed + 1 : feed;
      if (complete) {
        return line.toByteArray();
      }
    }
  }
}
