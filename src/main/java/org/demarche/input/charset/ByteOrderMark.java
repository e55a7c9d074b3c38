package org.demarche.input.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The first bytes of a text that say how it is encoded; they are no part of it. */
enum ByteOrderMark {
  UTF_8("efbbbf", StandardCharsets.UTF_8),
  // Before UTF-16, whose mark its own begins with.
  UTF_32_LITTLE("fffe0000", Charset.forName("UTF-32LE")),
  UTF_32_BIG("0000feff", Charset.forName("UTF-32BE")),
  UTF_16_LITTLE("fffe", StandardCharsets.UTF_16LE),
  UTF_16_BIG("feff", StandardCharsets.UTF_16BE);

  private final byte[] bytes;
  private final Charset charset;

  ByteOrderMark(String hex, Charset charset) {
    this.bytes = HexFormat.of().parseHex(hex);
    this.charset = charset;
  }

  static @Nullable ByteOrderMark of(byte[] text) {
    for (ByteOrderMark mark : values()) {
      if (text.length >= mark.bytes.length
          && Arrays.equals(text, 0, mark.bytes.length, mark.bytes, 0, mark.bytes.length)) {
        return mark;
      }
    }
    return null;
  }

  int length() {
    return bytes.length;
  }

  Charset charset() {
    return charset;
  }
}
