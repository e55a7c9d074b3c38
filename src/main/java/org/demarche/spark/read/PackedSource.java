package org.demarche.spark.read;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.demarche.input.Source;

/**
 * A file of any file system that Hadoop knows, unpacked as it is read.
 *
 * @param name its own, without the ending of its compression
 * @param limit of one article, in bytes
 */
record PackedSource(
    Path path, String name, Compression compression, int limit, Configuration hadoop)
    implements Source {

  static PackedSource of(InputFile file, int limit, Configuration hadoop) {
    Compression compression = Compression.of(file.name());
    return new PackedSource(
        new Path(file.path()), compression.inner(file.name()), compression, limit, hadoop);
  }

  @Override
  public InputStream open() throws IOException {
    FileSystem files = path.getFileSystem(hadoop);
    // Checksums beside a file are Hadoop's own, not the user's; looking for them fails at a colon.
    FSDataInputStream in =
        (files instanceof LocalFileSystem local ? local.getRaw() : files).open(path);
    try {
      return compression == Compression.NONE ? in : new UnpackedStream(in, compression, limit);
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }
}
