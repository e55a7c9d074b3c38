package org.demarche.spark.job;

import java.io.IOException;
import java.util.Collection;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * An output folder while a run writes to it. All is written to {@code _staging} inside it; {@link
 * #publish} renames that to {@code _publish}, from which moment the new output counts, and then
 * moves each table into its place. A run that ended before that leaves the earlier output as it
 * was; one that ended after it is finished by the next.
 */
public final class OutputFolder implements AutoCloseable {

  static final String MANIFEST = "_manifest.json";

  private static final String STAGING = "_staging";
  private static final String PUBLISH = "_publish";
  private static final String OLD = "_old";

  private final FileSystem files;
  private final Path folder;
  private final OutputLock lock;

  private OutputFolder(FileSystem files, Path folder, OutputLock lock) {
    this.files = files;
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * Takes the folder for this run and clears what a broken one left there.
   *
   * @param tables names of the folders that will be replaced
   * @throws OutputException if it cannot be written, is held by another run, or holds such folders
   *     that are not Demarche's
   */
  public static OutputFolder open(String out, Collection<String> tables, Configuration hadoop) {
    try {
      Path given = new Path(out);
      FileSystem files = given.getFileSystem(hadoop);
      Path folder = files.makeQualified(given);
      if (files.exists(folder) && !files.getFileStatus(folder).isDirectory()) {
        throw new OutputException("the output is a file, not a folder: " + out);
      }
      files.mkdirs(folder);
      OutputFolder opened = new OutputFolder(files, folder, OutputLock.take(files, folder));
      opened.recover(tables);
      return opened;
    } catch (IOException | IllegalArgumentException e) {
      throw new OutputException("cannot write to " + out + ": " + e.getMessage(), e);
    }
  }

  private void recover(Collection<String> tables) throws IOException {
    try {
      if (files.exists(new Path(folder, PUBLISH))) {
        moveIntoPlace();
      }
      files.delete(staging(), true);
      files.delete(new Path(folder, OLD), true);
      refuseForeign(tables);
      files.mkdirs(staging());
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** A folder that happens to be called like a table must not be deleted. */
  private void refuseForeign(Collection<String> tables) throws IOException {
    if (files.exists(new Path(folder, MANIFEST))) {
      return;
    }
    for (String table : tables) {
      if (files.exists(new Path(folder, table))) {
        throw new OutputException(
            "%s holds \"%s\", which Demarche did not write; give another --out"
                .formatted(folder, table));
      }
    }
  }

  /** Where this run writes. */
  public Path staging() {
    return new Path(folder, STAGING);
  }

  FileSystem files() {
    return files;
  }

  /** Puts all that was staged in the place of what stood there before. */
  public void publish() throws IOException {
    if (!files.rename(staging(), new Path(folder, PUBLISH))) {
      throw new OutputException("cannot rename " + staging());
    }
    moveIntoPlace();
  }

  private void moveIntoPlace() throws IOException {
    Path old = new Path(folder, OLD);
    files.mkdirs(old);
    for (FileStatus ready : files.listStatus(new Path(folder, PUBLISH))) {
      String name = ready.getPath().getName();
      Path place = new Path(folder, name);
      Path aside = new Path(old, name);
      if (files.exists(place)) {
        files.delete(aside, true);
        rename(place, aside);
      }
      rename(ready.getPath(), place);
    }
    files.delete(new Path(folder, PUBLISH), true);
    files.delete(old, true);
  }

  private void rename(Path from, Path to) throws IOException {
    if (!files.rename(from, to)) {
      throw new IOException("cannot rename " + from + " to " + to);
    }
  }

  /** Clears what was not published and lets other runs in. */
  @Override
  public void close() {
    try {
      files.delete(staging(), true);
      lock.close();
    } catch (IOException e) {
      throw new OutputException("cannot clear " + staging() + ": " + e.getMessage(), e);
    }
  }
}
