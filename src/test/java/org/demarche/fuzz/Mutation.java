package org.demarche.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Spoils files as transfers, disks and strangers do. */
public final class Mutation {

  private static final byte[][] PIECES = {
    {0},
    {-1},
    {'"'},
    {'\n'},
    {'<'},
    {'>'},
    {'&'},
    {'{'},
    {'['},
    {','},
    {-17, -69, -65},
    {-1, -2},
    "<!DOCTYPE".getBytes(StandardCharsets.UTF_8),
    "]]>".getBytes(StandardCharsets.UTF_8),
    "<![CDATA[".getBytes(StandardCharsets.UTF_8),
    "\\ud800".getBytes(StandardCharsets.UTF_8),
    "&#xD800;".getBytes(StandardCharsets.UTF_8),
    "---\n".getBytes(StandardCharsets.UTF_8),
    "<div>".getBytes(StandardCharsets.UTF_8),
    "Content-Length: 99999999999\r\n".getBytes(StandardCharsets.UTF_8),
  };

  private Mutation() {}

  /** The file with one to eight changes. */
  public static byte[] of(byte[] file, Random random) {
    byte[] changed = file;
    for (int n = 1 + random.nextInt(8); n > 0; n--) {
      changed = once(changed, random);
    }
    return changed;
  }

  private static byte[] once(byte[] file, Random random) {
    int at = random.nextInt(file.length + 1);
    int to = Math.min(file.length, at + random.nextInt(random.nextInt(4) == 0 ? 500 : 12));
    byte[] begin = Arrays.copyOf(file, at);
    byte[] cut = Arrays.copyOfRange(file, at, to);
    byte[] end = Arrays.copyOfRange(file, to, file.length);
    return switch (random.nextInt(7)) {
      case 0 -> join(begin, end);
      case 1 -> join(begin, cut, cut, end);
      case 2 -> begin;
      case 3 -> join(begin, PIECES[random.nextInt(PIECES.length)], cut, end);
      case 4 -> join(begin, repeated(PIECES[random.nextInt(PIECES.length)], random), cut, end);
      case 5 -> join(begin, noise(random), end);
      default -> join(begin, flipped(cut, random), end);
    };
  }

  private static byte[] repeated(byte[] piece, Random random) {
    byte[][] all = new byte[random.nextInt(300)][];
    Arrays.fill(all, piece);
    return join(all);
  }

  private static byte[] noise(Random random) {
    byte[] noise = new byte[random.nextInt(16)];
    random.nextBytes(noise);
    return noise;
  }

  private static byte[] flipped(byte[] bytes, Random random) {
    if (bytes.length > 0) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return bytes;
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
