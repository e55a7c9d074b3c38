package org.demarche.input.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Tells UTF-16 without a byte order mark by its zero bytes: every other byte of most English. */
final class Wide {

  private static final int LOOKED_AT = 4096;

  private Wide() {}

  static @Nullable Charset charset(byte[] text) {
    int length = Math.min(text.length, LOOKED_AT) & ~1;
    int[] zeros = new int[2];
    for (int i = 0; i < length; i++) {
      if (text[i] == 0) {
        zeros[i & 1]++;
      }
    }
    int half = length / 2;
    if (zeros[1] > half * 0.6 && zeros[0] <= half * 0.02) {
      return StandardCharsets.UTF_16LE;
    }
    return zeros[0] > half * 0.6 && zeros[1] <= half * 0.02 ? StandardCharsets.UTF_16BE : null;
  }
}
