package org.demarche.input.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.demarche.input.RejectReason;
import org.demarche.input.RejectedException;
import org.jspecify.annotations.Nullable;

/**
 * How a text is encoded.
 *
 * @param skip bytes of a byte order mark at its beginning
 */
public record Encoding(Charset charset, int skip) {

  /**
   * Finds out, in this order: a byte order mark; UTF-8 where the bytes allow for it, since hardly
   * any text in another encoding does; what is declared, where the bytes allow for that; UTF-8 with
   * stray bytes; what statistics say.
   *
   * @param text its bytes, or the first of them
   * @param whole whether these are all of them
   * @param declared by a header or the file itself, or null
   * @throws RejectedException if it is no text, or nobody can tell
   */
  public static Encoding of(byte[] text, boolean whole, @Nullable String declared)
      throws RejectedException {
    ByteOrderMark mark = ByteOrderMark.of(text);
    if (mark != null) {
      boolean utf8 = mark.charset().equals(StandardCharsets.UTF_8);
      return new Encoding(utf8 ? MendedUtf8.CHARSET : mark.charset(), mark.length());
    }
    Charset wide = Wide.charset(text);
    if (wide != null) {
      return new Encoding(wide, 0);
    }
    String kind = BinaryKind.of(text);
    if (kind != null) {
      throw new RejectedException(RejectReason.BINARY, "It holds " + kind + ".");
    }
    if (allows(StandardCharsets.UTF_8, text, whole)) {
      return new Encoding(MendedUtf8.CHARSET, 0);
    }
    Charset named = declared == null ? null : Names.charset(declared);
    if (named != null && allows(named, text, whole)) {
      return new Encoding(named, 0);
    }
    if (MendedUtf8.fits(text)) {
      return new Encoding(MendedUtf8.CHARSET, 0);
    }
    return new Encoding(Statistics.charset(text, whole), 0);
  }

  /**
   * The text of all its bytes, without the mark.
   *
   * @throws RejectedException if they are no text, or nobody can tell
   */
  public static String decode(byte[] bytes, @Nullable String declared) throws RejectedException {
    Encoding encoding = of(bytes, true, declared);
    try {
      ByteBuffer text = ByteBuffer.wrap(bytes, encoding.skip, bytes.length - encoding.skip);
      CharsetDecoder decoder =
          encoding.charset == MendedUtf8.CHARSET
              ? lenient(encoding.charset)
              : strict(encoding.charset);
      return decoder.decode(text).toString();
    } catch (CharacterCodingException e) {
      throw new RejectedException(
          RejectReason.UNDECODABLE,
          "It begins as " + encoding.charset.name() + " but is damaged later.",
          sample(bytes));
    }
  }

  /** A decoder that stops at the first byte which is no text. */
  static CharsetDecoder strict(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** A decoder that puts U+FFFD in the place of what is no text. */
  static CharsetDecoder lenient(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPLACE)
        .onUnmappableCharacter(CodingErrorAction.REPLACE);
  }

  /** What a person can look at, of bytes that may be anything. */
  public static String sample(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, 400), StandardCharsets.UTF_8);
  }

  static boolean allows(Charset charset, byte[] text, boolean whole) {
    CharsetDecoder decoder = strict(charset);
    ByteBuffer in = ByteBuffer.wrap(text);
    CharBuffer out = CharBuffer.allocate(8192);
    CoderResult result;
    do {
      out.clear();
      result = decoder.decode(in, out, whole);
    } while (result.isOverflow());
    return !result.isError();
  }
}
