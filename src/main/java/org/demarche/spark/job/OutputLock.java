package org.demarche.spark.job;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Keeps two runs out of one output folder: a file that says which process holds it. One that a dead
 * process of this machine left behind is taken over.
 */
final class OutputLock implements AutoCloseable {

  private static final String NAME = "_lock";

  private final FileSystem files;
  private final Path file;

  private OutputLock(FileSystem files, Path file) {
    this.files = files;
    this.file = file;
  }

  /**
   * @throws OutputException if another run holds it
   */
  static OutputLock take(FileSystem files, Path folder) throws IOException {
    OutputLock lock = new OutputLock(files, new Path(folder, NAME));
    if (!lock.create() && !(lock.isAbandoned() && lock.remove() && lock.create())) {
      throw new OutputException(
          "another run is writing to %s (process %s). If it is not, remove %s."
              .formatted(folder, lock.holder(), lock.file));
    }
    return lock;
  }

  private boolean create() throws IOException {
    try (OutputStream out = createNew()) {
      out.write(me().getBytes(StandardCharsets.UTF_8));
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    } catch (IOException e) {
      if (files.exists(file)) {
        return false;
      }
      throw e;
    }
  }

  private boolean isAbandoned() throws IOException {
    String[] holder = holder().split("@", 2);
    return holder.length == 2
        && holder[1].equals(host())
        && holder[0].matches("\\d{1,18}")
        && ProcessHandle.of(Long.parseLong(holder[0])).isEmpty();
  }

  /** Hadoop's local file system looks first and creates then; two runs could both succeed. */
  private OutputStream createNew() throws IOException {
    if (!"file".equals(file.toUri().getScheme())) {
      return files.create(file, false);
    }
    try {
      return Files.newOutputStream(
          java.nio.file.Path.of(file.toUri().getPath()), StandardOpenOption.CREATE_NEW);
    } catch (java.nio.file.FileAlreadyExistsException e) {
      throw new FileAlreadyExistsException(e.getMessage());
    }
  }

  /** Of several that find it abandoned, one moves it away. */
  private boolean remove() throws IOException {
    Path aside = new Path(file.getParent(), NAME + "." + me());
    return files.rename(file, aside) && files.delete(aside, false);
  }

  private String holder() throws IOException {
    try (FSDataInputStream in = files.open(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String me() {
    return ProcessHandle.current().pid() + "@" + host();
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (IOException e) {
      return "unknown";
    }
  }

  @Override
  public void close() throws IOException {
    files.delete(file, false);
  }
}
