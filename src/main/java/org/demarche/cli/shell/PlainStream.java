package org.demarche.cli.shell;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * UTF-8 for a terminal, which articles must not command: other control characters than tabs and
 * line ends become U+FFFD.
 */
final class PlainStream extends FilterOutputStream {

  private static final byte[] REPLACEMENT = {(byte) 0xef, (byte) 0xbf, (byte) 0xbd};

  PlainStream(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    if (isControl((byte) b)) {
      out.write(REPLACEMENT);
    } else {
      out.write(b);
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    int written = offset;
    for (int i = offset; i < offset + length; i++) {
      if (isControl(bytes[i])) {
        out.write(bytes, written, i - written);
        out.write(REPLACEMENT);
        written = i + 1;
      }
    }
    out.write(bytes, written, offset + length - written);
  }

  private static boolean isControl(byte b) {
    return b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' || b == 0x7f;
  }
}
