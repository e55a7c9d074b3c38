package org.demarche.spark.read;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;

/**
 * A file, or a stretch of one that splits, ready to be opened.
 *
 * @param begin first byte
 * @param end one past the last byte
 * @param limit of one article, in bytes
 */
record InputSlice(
    InputFile file,
    long begin,
    long end,
    Compression compression,
    int limit,
    Configuration hadoop) {

  /** The bytes from {@code begin} to the end of the file, decompressed. */
  InputStream stream() throws IOException {
    Path path = path();
    FSDataInputStream in = path.getFileSystem(hadoop).open(path);
    try {
      in.seek(begin);
      return compression.decompress(in);
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  /**
   * All bytes, decompressed.
   *
   * @throws RejectedFileException if they are more than the limit
   */
  byte[] bytes() throws IOException {
    try (InputStream in = stream()) {
      byte[] bytes = in.readNBytes(limit);
      if (bytes.length == limit && in.read() >= 0) {
        throw new RejectedFileException(
            RejectReason.TOO_LARGE,
            "more than " + limit + " bytes; the limit is set by --max-size");
      }
      return bytes;
    }
  }

  Path path() {
    return new Path(file.path());
  }
}
