package org.demarche.spark.output;

import java.io.IOException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** How the output of a run takes the place of the one before. */
sealed interface Publication permits LinkedPublication, MovedPublication {

  /** By links where the file system has them. */
  static Publication of(FileSystem files, Path folder) {
    if ("file".equals(folder.toUri().getScheme())) {
      LinkedPublication linked =
          new LinkedPublication(java.nio.file.Path.of(folder.toUri().getPath()));
      if (linked.works()) {
        return linked;
      }
    }
    return new MovedPublication(files, folder);
  }

  /** Finishes what a broken run had decided and removes what it had not. */
  void recover() throws IOException;

  /** Lets what a run wrote count from now on, and removes what it replaces. */
  void publish(Path run) throws IOException;

  /** Removes what a run wrote, unless it counts. */
  void discard(Path run) throws IOException;
}
