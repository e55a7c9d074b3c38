package org.demarche.input.charset;

import java.io.BufferedInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.input.RejectedException;
import org.jspecify.annotations.Nullable;

/**
 * Decodes a stream whose encoding its beginning tells, and counts, so that what has no end is
 * noticed before it fills the memory. Damage further on must not take the articles after it along:
 * it becomes U+FFFD.
 */
public final class DecodedReader extends FilterReader {

  private static final int BEGINNING = 1 << 18;

  private static final int HEAD = 200;

  private final int limit;
  private long since;

  private DecodedReader(InputStreamReader in, int limit) {
    super(in);
    this.limit = limit;
  }

  /**
   * @param declaration finds, as its first group, the encoding that the beginning declares; null
   *     where files of the kind declare none
   * @param limit of characters between two calls of {@link #restart}
   * @throws RejectedException if it is no text, or its encoding cannot be told
   */
  public static DecodedReader open(InputStream in, @Nullable Pattern declaration, int limit)
      throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
    buffered.mark(BEGINNING);
    byte[] beginning = buffered.readNBytes(BEGINNING);
    Encoding encoding =
        Encoding.of(beginning, beginning.length < BEGINNING, declared(beginning, declaration));
    buffered.reset();
    buffered.skipNBytes(encoding.skip());
    return new DecodedReader(
        new InputStreamReader(buffered, Encoding.lenient(encoding.charset())), limit);
  }

  private static @Nullable String declared(byte[] beginning, @Nullable Pattern declaration) {
    if (declaration == null) {
      return null;
    }
    int length = Math.min(beginning.length, HEAD);
    Matcher found =
        declaration.matcher(new String(beginning, 0, length, StandardCharsets.ISO_8859_1));
    return found.find() ? found.group(1) : null;
  }

  /** Counts from here on. */
  public void restart() {
    since = 0;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    since += Math.max(0, read);
    if (since > limit) {
      throw RejectedException.tooLarge(limit);
    }
    return read;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }
}
