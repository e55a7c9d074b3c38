package org.demarche.spark.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Folders with all that is in them, on the local file system. Links are never followed. */
final class LocalTree {

  private LocalTree() {}

  /** What stands in a folder, by name. */
  static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }

  /** Deletes it, if it is there. */
  static void delete(Path tree) throws IOException {
    if (Files.isDirectory(tree, LinkOption.NOFOLLOW_LINKS)) {
      for (Path entry : list(tree)) {
        delete(entry);
      }
    }
    Files.deleteIfExists(tree);
  }

  /** Makes the same files appear in a second place, copied only where they cannot be shared. */
  static void share(Path from, Path to) throws IOException {
    if (Files.isDirectory(from, LinkOption.NOFOLLOW_LINKS)) {
      Files.createDirectories(to);
      for (Path entry : list(from)) {
        share(entry, to.resolve(entry.getFileName()));
      }
      return;
    }
    try {
      Files.createLink(to, from);
    } catch (IOException | UnsupportedOperationException e) {
      Files.copy(from, to, LinkOption.NOFOLLOW_LINKS);
    }
  }
}
