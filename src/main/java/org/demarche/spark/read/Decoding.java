package org.demarche.spark.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Bytes to text and back, strictly. */
final class Decoding {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Decoding() {}

  /**
   * The text without a byte order mark.
   *
   * @throws CharacterCodingException if the bytes are not UTF-8
   */
  static String utf8(byte[] bytes) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  /** What a person can look at, of bytes that may be anything. */
  static String sample(byte[] bytes) {
    String text = new String(bytes, 0, Math.min(bytes.length, 400), StandardCharsets.UTF_8);
    return text.replaceAll("\\p{Cntrl}+", " ").trim();
  }

  /** Half a surrogate pair is no character and cannot be stored; U+FFFD stands for it. */
  static String wellFormed(String text) {
    StringBuilder mended = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1))) {
        i++;
        continue;
      }
      if (mended == null) {
        mended = new StringBuilder(text);
      }
      mended.setCharAt(i, '\uFFFD');
    }
    return mended == null ? text : mended.toString();
  }
}
