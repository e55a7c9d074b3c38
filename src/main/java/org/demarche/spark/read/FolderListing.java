package org.demarche.spark.read;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/**
 * The files below a folder. Names that begin with "_" or "." and a README are passed over; so is a
 * symbolic link to something that the folder holds anyway, while one that leads out is refused.
 */
final class FolderListing {

  private final FileSystem files;
  private final Path folder;
  private final List<InputFile> found = new ArrayList<>();

  FolderListing(FileSystem files, Path folder) {
    this.files = files;
    this.folder = folder;
  }

  /**
   * By name, folder by folder.
   *
   * @param shown how the user knows the folder
   * @throws IOException if the folder itself cannot be listed
   */
  List<InputFile> files(String shown) throws IOException {
    list(files.listStatus(folder), shown);
    return List.copyOf(found);
  }

  private void list(FileStatus[] children, String shown) {
    Arrays.sort(children);
    for (FileStatus child : children) {
      String name = child.getPath().getName();
      if (!isPassedOver(name)) {
        add(child, shown + "/" + name);
      }
    }
  }

  private void add(FileStatus child, String shown) {
    java.nio.file.Path local = local(child.getPath());
    if (local != null && Files.isSymbolicLink(local)) {
      if (leadsOut(local)) {
        found.add(file(child, shown, RejectReason.LINK));
      }
    } else if (child.isFile()) {
      found.add(file(child, shown, null));
    } else {
      try {
        list(files.listStatus(child.getPath()), shown);
      } catch (IOException e) {
        found.add(file(child, shown, RejectReason.UNREADABLE));
      }
    }
  }

  static InputFile file(FileStatus status, String shown, @Nullable RejectReason refused) {
    return new InputFile(
        status.getPath().toString(), shown, status.getLen(), status.getModificationTime(), refused);
  }

  private boolean leadsOut(java.nio.file.Path link) {
    java.nio.file.Path root = local(folder);
    try {
      return root == null || !link.toRealPath().startsWith(root.toRealPath());
    } catch (IOException e) {
      return true;
    }
  }

  /** Links are known of the local file system alone. */
  private static java.nio.file.@Nullable Path local(Path path) {
    return "file".equals(path.toUri().getScheme())
        ? java.nio.file.Path.of(path.toUri().getPath())
        : null;
  }

  private static boolean isPassedOver(String name) {
    return name.startsWith("_")
        || name.startsWith(".")
        || name.toLowerCase(Locale.ROOT).matches("readme(?:\\..*)?");
  }
}
