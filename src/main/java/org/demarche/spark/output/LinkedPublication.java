package org.demarche.spark.output;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.demarche.spark.report.Reports;

/**
 * On a file system with symbolic links every table is a link {@code statements ->
 * _current/statements}, and {@code _current} a link to the run that counts. Setting that one link
 * anew, which POSIX does in one step, publishes all tables together: whoever opens the folder finds
 * either the old ones or the new ones, whatever happens to the process.
 */
final class LinkedPublication implements Publication {

  private static final String CURRENT = "_current";

  private final Path folder;
  private final Path current;
  private final Path next;

  LinkedPublication(Path folder) {
    this.folder = folder;
    this.current = folder.resolve(CURRENT);
    this.next = folder.resolve("_next");
  }

  /** Whether links can be made here. */
  boolean works() {
    try {
      Files.deleteIfExists(next);
      Files.createSymbolicLink(next, Path.of(OutputFolder.RUNS));
      Files.delete(next);
      return true;
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  @Override
  public void recover() throws IOException {
    if (Files.isDirectory(current, LinkOption.NOFOLLOW_LINKS)) {
      // A copy made by a tool that followed the links: the tables stand in the folder themselves.
      LocalTree.delete(current);
      LocalTree.delete(folder.resolve(OutputFolder.RUNS));
    }
    adopt();
    deleteOtherRuns();
  }

  /** Takes in an output without links, such as one that was copied from an object store. */
  private void adopt() throws IOException {
    Path manifest = folder.resolve(OutputFolder.MANIFEST);
    if (!Files.isRegularFile(manifest, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    List<String> names = new ArrayList<>();
    new ObjectMapper()
        .readTree(manifest.toFile())
        .path("rows")
        .fieldNames()
        .forEachRemaining(names::add);
    names.addAll(List.of(Reports.NAME, OutputFolder.CODEBOOK));
    // The manifest last: as long as it stands here, this has to be gone on with.
    names.add(OutputFolder.MANIFEST);
    if (!Files.isSymbolicLink(current)) {
      Files.createDirectories(folder.resolve(OutputFolder.RUNS).resolve("earlier"));
      point(Path.of(OutputFolder.RUNS, "earlier"));
    }
    for (String name : names) {
      Path place = folder.resolve(name);
      if (Files.exists(place, LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(place)) {
        LocalTree.delete(current.resolve(name));
        Files.move(place, current.resolve(name));
      }
      if (Files.exists(current.resolve(name))) {
        link(name);
      }
    }
  }

  @Override
  public void publish(org.apache.hadoop.fs.Path run) throws IOException {
    Path written = local(run);
    if (Files.exists(current)) {
      for (Path entry : LocalTree.list(current)) {
        if (!Files.exists(written.resolve(entry.getFileName()))) {
          LocalTree.share(entry, written.resolve(entry.getFileName()));
        }
      }
    }
    for (Path entry : LocalTree.list(written)) {
      if (!entry.getFileName().toString().startsWith(".")) {
        link(entry.getFileName().toString());
      }
    }
    point(folder.relativize(written));
    deleteOtherRuns();
  }

  @Override
  public void discard(org.apache.hadoop.fs.Path run) throws IOException {
    if (!isCurrent(local(run))) {
      LocalTree.delete(local(run));
    }
  }

  /** The one step. */
  private void point(Path run) throws IOException {
    Files.deleteIfExists(next);
    Files.createSymbolicLink(next, run);
    Files.move(next, current, StandardCopyOption.ATOMIC_MOVE);
  }

  private void link(String name) throws IOException {
    Path place = folder.resolve(name);
    Path target = Path.of(CURRENT, name);
    if (Files.isSymbolicLink(place) && Files.readSymbolicLink(place).equals(target)) {
      return;
    }
    LocalTree.delete(place);
    // Hadoop's checksum of a file that stood here itself.
    Files.deleteIfExists(folder.resolve("." + name + ".crc"));
    Files.createSymbolicLink(place, target);
  }

  private void deleteOtherRuns() throws IOException {
    Path runs = folder.resolve(OutputFolder.RUNS);
    if (Files.isDirectory(runs)) {
      for (Path run : LocalTree.list(runs)) {
        if (!isCurrent(run)) {
          LocalTree.delete(run);
        }
      }
    }
  }

  private boolean isCurrent(Path run) throws IOException {
    return Files.exists(current) && Files.exists(run) && Files.isSameFile(current, run);
  }

  private static Path local(org.apache.hadoop.fs.Path path) {
    return Path.of(path.toUri().getPath());
  }
}
