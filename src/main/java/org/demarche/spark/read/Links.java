package org.demarche.spark.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.hadoop.fs.Path;
import org.demarche.input.RejectReason;
import org.jspecify.annotations.Nullable;

/** What to do with the symbolic links below a folder; only the local file system has any. */
final class Links {

  /** What becomes of something in a folder. */
  enum Verdict {
    TAKE(null),
    /** The folder holds it anyway, under the name that it leads to. */
    PASS_OVER(null),
    LEADS_OUT(RejectReason.LINK),
    LEADS_BACK(RejectReason.LOOP),
    /** It leads nowhere, or is a pipe, a device or a socket, which might never end. */
    NO_FILE(RejectReason.UNREADABLE);

    private final @Nullable RejectReason refused;

    Verdict(@Nullable RejectReason refused) {
      this.refused = refused;
    }

    @Nullable RejectReason refused() {
      return refused;
    }
  }

  private final java.nio.file.@Nullable Path folder;
  private final boolean follow;
  private final Set<java.nio.file.Path> followed = new HashSet<>();

  Links(Path folder, boolean follow) {
    this.folder = local(folder);
    this.follow = follow;
  }

  /**
   * The names in a folder of links that lead nowhere, or to each other, which Hadoop does not list.
   */
  static List<String> broken(Path folder) throws IOException {
    java.nio.file.Path local = local(folder);
    if (local == null) {
      return List.of();
    }
    try (Stream<java.nio.file.Path> children = Files.list(local)) {
      return children
          .filter(child -> Files.isSymbolicLink(child) && !Files.exists(child))
          .map(child -> child.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  Verdict judge(Path path) {
    java.nio.file.Path local = local(path);
    if (local == null || folder == null) {
      return Verdict.TAKE;
    }
    if (!Files.isSymbolicLink(local)) {
      return Files.isDirectory(local) || Files.isRegularFile(local)
          ? Verdict.TAKE
          : Verdict.NO_FILE;
    }
    try {
      return judge(local, local.toRealPath(), folder.toRealPath());
    } catch (NoSuchFileException e) {
      return Verdict.NO_FILE;
    } catch (IOException e) {
      // Links that lead to each other.
      return Verdict.LEADS_BACK;
    }
  }

  private Verdict judge(java.nio.file.Path link, java.nio.file.Path target, java.nio.file.Path root)
      throws IOException {
    if (link.getParent().toRealPath().startsWith(target)) {
      return Verdict.LEADS_BACK;
    }
    if (target.startsWith(root)) {
      // What lies in a hidden folder is read through the link only.
      boolean hidden =
          StreamSupport.stream(root.relativize(target).spliterator(), false)
              .anyMatch(name -> FolderListing.isPassedOver(name.toString()));
      return hidden && followed.add(target) ? Verdict.TAKE : Verdict.PASS_OVER;
    }
    if (!follow) {
      return Verdict.LEADS_OUT;
    }
    if (!Files.isDirectory(target) && !Files.isRegularFile(target)) {
      return Verdict.NO_FILE;
    }
    return followed.add(target) ? Verdict.TAKE : Verdict.PASS_OVER;
  }

  private static java.nio.file.@Nullable Path local(Path path) {
    return "file".equals(path.toUri().getScheme())
        ? java.nio.file.Path.of(path.toUri().getPath())
        : null;
  }
}
