package org.demarche.spark.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.demarche.input.RejectReason;
import org.jspecify.annotations.Nullable;

/**
 * The files below a folder. Names that begin with "_" or "." and a README are passed over; so is a
 * symbolic link to something that the folder holds anyway. Other links, and what is no file, are
 * refused.
 */
final class FolderListing {

  private final FileSystem files;
  private final Path folder;
  private final Links links;
  private final List<InputFile> found = new ArrayList<>();

  /**
   * @param followLinks whether links that lead out are followed instead
   */
  FolderListing(FileSystem files, Path folder, boolean followLinks) {
    this.files = files;
    this.folder = folder;
    this.links = new Links(folder, followLinks);
  }

  /**
   * By name, folder by folder.
   *
   * @param shown how the user knows the folder
   * @throws IOException if the folder itself cannot be listed
   */
  List<InputFile> files(String shown) throws IOException {
    list(folder, shown);
    return List.copyOf(found);
  }

  private void list(Path parent, String shown) throws IOException {
    FileStatus[] children = files.listStatus(parent);
    Arrays.sort(children);
    for (String name : Links.broken(parent)) {
      Path link = new Path(parent, name);
      if (!isPassedOver(name)) {
        RejectReason refused = links.judge(link).refused();
        found.add(new InputFile(link.toString(), shown + "/" + name, 0, 0, refused));
      }
    }
    for (FileStatus child : children) {
      String name = child.getPath().getName();
      if (!isPassedOver(name)) {
        add(child, shown + "/" + name);
      }
    }
  }

  private void add(FileStatus child, String shown) {
    Links.Verdict verdict = links.judge(child.getPath());
    if (verdict == Links.Verdict.PASS_OVER) {
      return;
    }
    if (verdict.refused() != null) {
      found.add(file(child, shown, verdict.refused()));
    } else if (child.isFile()) {
      found.add(file(child, shown, null));
    } else {
      try {
        list(child.getPath(), shown);
      } catch (IOException e) {
        found.add(file(child, shown, RejectReason.UNREADABLE));
      }
    }
  }

  static InputFile file(FileStatus status, String shown, @Nullable RejectReason refused) {
    return new InputFile(
        status.getPath().toString(), shown, status.getLen(), status.getModificationTime(), refused);
  }

  static boolean isPassedOver(String name) {
    return name.startsWith("_")
        || name.startsWith(".")
        || name.toLowerCase(Locale.ROOT).matches("readme(?:\\..*)?");
  }
}
