package org.demarche.spark.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Keeps two runs out of one output folder: a file that says who holds it, written anew every
 * minute. One is taken over if the process that wrote it is gone from this machine, or if it was
 * not renewed for ten minutes. On a store that does not create files exclusively two runs that
 * start within the same second could both succeed; the check before publishing then ends one.
 */
final class OutputLock implements AutoCloseable {

  static final String NAME = "_lock";

  private static final Duration LEASE = Duration.ofMinutes(10);

  /** For one that its process was ended in the midst of writing. */
  private static final Duration WRITING = Duration.ofSeconds(10);

  private static final DateTimeFormatter RUN =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS").withZone(ZoneOffset.UTC);

  private final FileSystem files;
  private final Path file;
  private final LockHolder me;
  private final ScheduledExecutorService renewal =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "demarche-lock");
            thread.setDaemon(true);
            return thread;
          });

  private OutputLock(FileSystem files, Path file, LockHolder me) {
    this.files = files;
    this.file = file;
    this.me = me;
  }

  /**
   * @throws OutputException if another run holds it
   */
  static OutputLock take(FileSystem files, Path folder) throws IOException {
    LockHolder me = LockHolder.me(RUN.format(Instant.now()));
    OutputLock lock = new OutputLock(files, new Path(folder, NAME), me);
    if (!lock.create() && !(lock.removeAbandoned() && lock.create())) {
      throw new OutputException(
          "another run is writing to %s (%s). If it is not, remove %s."
              .formatted(folder, lock.holder(), lock.file));
    }
    lock.renewal.scheduleWithFixedDelay(lock::renew, 1, 1, TimeUnit.MINUTES);
    return lock;
  }

  /** A name for the run that holds it, unlike those before. */
  String runId() {
    return me.run();
  }

  /**
   * @throws OutputException if another run has taken it since
   */
  void check() throws IOException {
    if (!me.equals(holder())) {
      throw new OutputException(
          "another run took %s over while this one stood still; nothing was changed"
              .formatted(file.getParent()));
    }
  }

  private boolean create() throws IOException {
    try (OutputStream out = createNew()) {
      out.write(me.text().getBytes(StandardCharsets.UTF_8));
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

  /** Hadoop's local file system looks first and creates then; two runs could both succeed. */
  private OutputStream createNew() throws IOException {
    if (!isLocal()) {
      return files.create(file, false);
    }
    try {
      return Files.newOutputStream(local(), StandardOpenOption.CREATE_NEW);
    } catch (java.nio.file.FileAlreadyExistsException e) {
      throw new FileAlreadyExistsException(e.getMessage());
    }
  }

  /** Of several that find it abandoned, one moves it away. */
  private boolean removeAbandoned() throws IOException {
    Path mine = new Path(file.getParent(), NAME + "." + me.run() + "." + me.pid());
    LockHolder holder = holder();
    if (!holder.isGone() && !isExpired(mine, holder.isKnown() ? LEASE : WRITING)) {
      return false;
    }
    return files.rename(file, mine) && files.delete(mine, false);
  }

  /** By the clock of the file system, which two machines have in common. */
  private boolean isExpired(Path probe, Duration lease) throws IOException {
    files.create(probe, true).close();
    long now = files.getFileStatus(probe).getModificationTime();
    files.delete(probe, false);
    return now - files.getFileStatus(file).getModificationTime() > lease.toMillis();
  }

  private boolean isLocal() {
    return "file".equals(file.toUri().getScheme());
  }

  private java.nio.file.Path local() {
    return java.nio.file.Path.of(file.toUri().getPath());
  }

  private LockHolder holder() throws IOException {
    try (FSDataInputStream in = files.open(file)) {
      return LockHolder.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private void renew() {
    try {
      if (!me.equals(holder())) {
        return;
      }
      if (isLocal()) {
        Files.setLastModifiedTime(local(), FileTime.from(Instant.now()));
      } else {
        try (OutputStream out = files.create(file, true)) {
          out.write(me.text().getBytes(StandardCharsets.UTF_8));
        }
      }
    } catch (IOException e) {
      // The next minute may do better; before anything is published it is checked.
    }
  }

  @Override
  public void close() throws IOException {
    renewal.shutdownNow();
    if (files.exists(file) && me.equals(holder())) {
      files.delete(file, false);
    }
  }
}
