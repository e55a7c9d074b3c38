package org.demarche.spark.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.demarche.spark.report.Reports;

/**
 * An output folder while a run writes to it. All is written to a folder of the run's own below
 * {@code _runs}; {@link #publish} then lets it count, by one step that happens or does not (see
 * {@link Publication}). A run that ends before that, in whatever way, leaves the earlier output as
 * it was.
 */
public final class OutputFolder implements AutoCloseable {

  /** Its name in the output folder. */
  public static final String MANIFEST = "_manifest.json";

  /** The files of the codebook that coded, so that nobody has to keep them. */
  public static final String CODEBOOK = "_codebook.json";

  static final String RUNS = "_runs";

  private final FileSystem files;
  private final Path folder;
  private final OutputLock lock;
  private final Publication publication;
  private final Path run;

  private OutputFolder(FileSystem files, Path folder, OutputLock lock) {
    this.files = files;
    this.folder = folder;
    this.lock = lock;
    this.publication = Publication.of(files, folder);
    this.run = new Path(new Path(folder, RUNS), lock.runId());
  }

  /**
   * Takes the folder for this run and clears what a broken one left there.
   *
   * @param tables names of the folders that will be written
   * @throws OutputException if it cannot be written, is held by another run, or holds such folders
   *     that are not Demarche's
   */
  public static OutputFolder open(String out, Collection<String> tables, Configuration hadoop) {
    try {
      Path given = new Path(out);
      return open(given.getFileSystem(hadoop), given, tables);
    } catch (IOException | IllegalArgumentException e) {
      throw new OutputException("cannot write to " + out + ": " + e.getMessage(), e);
    }
  }

  static OutputFolder open(FileSystem files, Path given, Collection<String> tables)
      throws IOException {
    Path folder = files.makeQualified(given);
    if (files.exists(folder) && !files.getFileStatus(folder).isDirectory()) {
      throw new OutputException("the output is a file, not a folder: " + given);
    }
    files.mkdirs(folder);
    OutputLock lock = OutputLock.take(files, folder);
    try {
      OutputFolder opened = new OutputFolder(files, folder, lock);
      opened.publication.recover();
      opened.refuseForeign(tables);
      files.mkdirs(opened.run);
      return opened;
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /**
   * To be called before an output is read: if a run was ended while it put its tables in place, the
   * rest of them is put there now.
   *
   * @throws OutputException if that fails, or a run is at it
   */
  public static void settle(Path folder, Configuration hadoop) {
    try {
      if (folder.getFileSystem(hadoop).exists(new Path(folder, MovedPublication.JOURNAL))) {
        open(folder.toString(), List.of(), hadoop).close();
      }
    } catch (IOException e) {
      throw new OutputException("cannot read " + folder + ": " + e.getMessage(), e);
    }
  }

  /** A folder that happens to be called like a table must not be deleted. */
  private void refuseForeign(Collection<String> tables) throws IOException {
    if (files.exists(new Path(folder, MANIFEST))) {
      return;
    }
    List<String> names = new ArrayList<>(tables);
    names.add(Reports.NAME);
    for (String name : names) {
      if (files.exists(new Path(folder, name))) {
        throw new OutputException(
            "%s holds \"%s\", which Demarche did not write; give another --out"
                .formatted(folder, name));
      }
    }
  }

  /** The output itself, as the run before left it. */
  public Path folder() {
    return folder;
  }

  /** Where this run writes what is to be published. */
  public Path staging() {
    return run;
  }

  /** Where runs keep what a later one may go on from; nothing else touches it. */
  public Path work() {
    return new Path(folder, "_work");
  }

  /** The file system of it all. */
  public FileSystem files() {
    return files;
  }

  /**
   * Puts each folder and file that was staged in the place of what stood there under its name; what
   * this run did not write stays.
   */
  public void publish() throws IOException {
    lock.check();
    publication.publish(run);
  }

  /** Clears what was not published and lets other runs in. */
  @Override
  public void close() {
    try {
      publication.discard(run);
      lock.close();
    } catch (IOException e) {
      throw new OutputException("cannot clear " + run + ": " + e.getMessage(), e);
    }
  }

  /** What stands in a folder; nothing where there is none. */
  static List<FileStatus> list(FileSystem files, Path folder) throws IOException {
    return files.exists(folder) ? List.of(files.listStatus(folder)) : List.of();
  }
}
