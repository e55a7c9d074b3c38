package org.demarche.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads lines as bytes, so that one that is not UTF-8 is known as such and spoils no other. */
public final class LineReader {

  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int filled;
  private long consumed;
  private boolean cut;

  /**
   * @param limit of a line, in bytes; what is beyond it is passed over
   */
  public LineReader(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** The next line without its line feed, or null at the end. */
  public byte @Nullable [] next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(8192);
    cut = false;
    boolean any = false;
    while (true) {
      if (position == filled) {
        position = 0;
        filled = Math.max(0, in.read(buffer));
        if (filled == 0) {
          return any ? line.toByteArray() : null;
        }
      }
      any = true;
      int feed = position;
      while (feed < filled && buffer[feed] != '\n') {
        feed++;
      }
      int taken = Math.min(feed - position, limit - line.size());
      line.write(buffer, position, taken);
      cut |= taken < feed - position;
      boolean complete = feed < filled;
      consumed += feed - position + (complete ? 1 : 0);
      position = complete ? feed + 1 : feed;
      if (complete) {
        return line.toByteArray();
      }
    }
  }

  /** Whether the last line was longer than the limit. */
  public boolean wasCut() {
    return cut;
  }

  /** Bytes of all lines so far, with their line feeds. */
  public long consumed() {
    return consumed;
  }

  /** Whether there is nothing on a line but white space. */
  public static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
