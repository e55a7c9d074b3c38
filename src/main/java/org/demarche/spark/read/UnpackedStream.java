package org.demarche.spark.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.demarche.input.RejectReason;
import org.demarche.input.RejectedException;

/**
 * Unpacks a stream, and stops at a bomb: at more than {@value #RATIO} bytes out of each byte, when
 * that is beyond what articles may have anyway. Text gives three to ten, tables of numbers fifty.
 */
final class UnpackedStream extends FilterInputStream {

  private static final long RATIO = 200;

  private final Counter packed;
  private final long allowed;
  private long unpacked;

  /**
   * @param allowed bytes that are never a bomb
   */
  UnpackedStream(InputStream in, Compression compression, long allowed) throws IOException {
    this(new Counter(in), compression, allowed);
  }

  private UnpackedStream(Counter packed, Compression compression, long allowed) throws IOException {
    super(compression.decompress(packed));
    this.packed = packed;
    this.allowed = 2 * allowed;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    unpacked += Math.max(0, read);
    if (unpacked > allowed && unpacked > RATIO * packed.count) {
      throw new RejectedException(
          RejectReason.BOMB,
          "%,d bytes unpack to more than %,d.".formatted(packed.count, unpacked));
    }
    return read;
  }

  /** Counts what is read. */
  private static final class Counter extends FilterInputStream {

    private long count;

    Counter(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count += Math.max(0, read);
      return read;
    }

    /** Some packers take a stream without more at hand for one that has ended. */
    @Override
    public int available() {
      return 1;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
