package org.demarche.input.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 into which stray bytes of Windows-1252 have come, as where articles of several archives
 * were put together: each of them is read as Windows would, and the rest as what it is.
 */
final class MendedUtf8 extends Charset {

  static final Charset CHARSET = new MendedUtf8();

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private MendedUtf8() {
    super("X-UTF-8-mended", new String[0]);
  }

  /**
   * Whether a text with bytes that are no UTF-8 is more of it than not. Letters beyond ASCII in
   * other encodings seldom look like UTF-8, so that few suffice.
   */
  static boolean fits(byte[] text) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(text);
    CharBuffer out = CharBuffer.allocate(8192);
    long letters = 0;
    long strays = 0;
    CoderResult result;
    do {
      result = decoder.decode(in, out.clear(), false);
      letters += out.flip().chars().filter(c -> c >= 0x80).count();
      if (result.isError()) {
        strays += result.length();
        in.position(in.position() + result.length());
      }
    } while (!result.isUnderflow());
    return letters > strays + in.remaining();
  }

  @Override
  public boolean contains(Charset other) {
    return StandardCharsets.UTF_8.contains(other);
  }

  @Override
  public CharsetEncoder newEncoder() {
    return StandardCharsets.UTF_8.newEncoder();
  }

  @Override
  public CharsetDecoder newDecoder() {
    return new Decoder(this);
  }

  private static final class Decoder extends CharsetDecoder {

    private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();

    Decoder(Charset charset) {
      super(charset, 1, 1);
    }

    @Override
    protected void implReset() {
      utf8.reset();
    }

    @Override
    protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
      while (true) {
        CoderResult result = utf8.decode(in, out, false);
        if (!result.isError()) {
          return result;
        }
        byte[] strays = new byte[result.length()];
        if (out.remaining() < strays.length) {
          return CoderResult.OVERFLOW;
        }
        in.get(strays);
        out.put(new String(strays, WINDOWS));
      }
    }
  }
}
