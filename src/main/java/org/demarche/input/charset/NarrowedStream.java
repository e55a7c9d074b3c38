package org.demarche.input.charset;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.commons.io.input.ReaderInputStream;

/** Lets files of UTF-16 and UTF-32 be read as lines of bytes: as UTF-8, which others may be. */
public final class NarrowedStream {

  private static final int BEGINNING = 1 << 12;

  private NarrowedStream() {}

  /** The stream itself, unless its beginning is in an encoding of more bytes a letter. */
  public static InputStream of(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
    buffered.mark(BEGINNING);
    byte[] beginning = buffered.readNBytes(BEGINNING);
    buffered.reset();
    ByteOrderMark mark = ByteOrderMark.of(beginning);
    Charset charset = mark == null ? Wide.charset(beginning) : mark.charset();
    if (charset == null || charset.equals(StandardCharsets.UTF_8)) {
      return buffered;
    }
    buffered.skipNBytes(mark == null ? 0 : mark.length());
    return ReaderInputStream.builder()
        .setReader(new InputStreamReader(buffered, Encoding.lenient(charset)))
        .setCharset(StandardCharsets.UTF_8)
        .get();
  }
}
