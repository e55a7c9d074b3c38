package org.demarche.spark.read;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
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
    FSDataInputStream in = path.getFileSystem(hadoop).open(path);
    try {
      return compression == Compression.NONE ? in : new UnpackedStream(in, compression, limit);
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }
}
