package org.demarche.spark.output;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.util.Progressable;

/**
 * A folder that behaves as an object store: no links, and a folder is renamed by copying one file
 * after the other and deleting them then. After a number of changes every call fails, as if the
 * process had ended.
 */
public final class StoreFileSystem extends RawLocalFileSystem {

  private static final String SCHEME = "store";

  private int changes = Integer.MAX_VALUE;

  /** A configuration that knows the scheme "store", each with file systems of its own. */
  static Configuration hadoop() {
    Configuration hadoop = new Configuration();
    hadoop.set("fs.store.impl", StoreFileSystem.class.getName());
    return hadoop;
  }

  /** Lets so many changes succeed from now on. */
  void endAfter(int more) {
    changes = more;
  }

  private void change() throws IOException {
    if (changes-- <= 0) {
      throw new IOException("ended");
    }
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public URI getUri() {
    return URI.create(SCHEME + ":///");
  }

  @Override
  public FSDataOutputStream create(
      Path path,
      FsPermission permission,
      boolean overwrite,
      int buffer,
      short replication,
      long block,
      Progressable progress)
      throws IOException {
    change();
    return super.create(path, overwrite, buffer, replication, block, progress);
  }

  @Override
  public FSDataInputStream open(Path path, int buffer) throws IOException {
    if (changes < 0) {
      throw new IOException("ended");
    }
    return super.open(path, buffer);
  }

  @Override
  public boolean rename(Path from, Path to) throws IOException {
    FileStatus status = getFileStatus(from);
    if (!status.isDirectory()) {
      change();
      return super.rename(from, to);
    }
    mkdirs(to);
    for (FileStatus file : listStatus(from)) {
      change();
      try (FSDataInputStream in = open(file.getPath());
          FSDataOutputStream out = super.create(new Path(to, file.getPath().getName()), true)) {
        in.transferTo(out);
      }
    }
    return delete(from, true);
  }

  @Override
  public boolean delete(Path path, boolean recursive) throws IOException {
    try {
      if (getFileStatus(path).isDirectory()) {
        for (FileStatus child : listStatus(path)) {
          delete(child.getPath(), true);
        }
        return super.delete(path, recursive);
      }
    } catch (FileNotFoundException e) {
      return false;
    }
    change();
    return super.delete(path, recursive);
  }
}
