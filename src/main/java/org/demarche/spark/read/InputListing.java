package org.demarche.spark.read;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files behind the inputs that a user names: files, folders, globs, of any file system
 * that Hadoop knows. A file that is named itself is always taken; one that is named twice is taken
 * once.
 */
public final class InputListing {

  private final Configuration hadoop;
  private final boolean followLinks;
  private final Map<String, InputFile> found = new LinkedHashMap<>();

  private InputListing(boolean followLinks, Configuration hadoop) {
    this.followLinks = followLinks;
    this.hadoop = hadoop;
  }

  /**
   * The files of all inputs, each folder's by name.
   *
   * @param followLinks whether symbolic links are followed that lead out of a folder
   * @throws InputException naming every input that is not there or has no file in it
   */
  public static List<InputFile> files(
      List<String> inputs, boolean followLinks, Configuration hadoop) {
    InputListing listing = new InputListing(followLinks, hadoop);
    List<String> wrong = new ArrayList<>();
    for (String input : inputs) {
      String problem = listing.add(input);
      if (problem != null) {
        wrong.add(problem);
      }
    }
    if (!wrong.isEmpty()) {
      throw new InputException(String.join("\n", wrong));
    }
    return List.copyOf(listing.found.values());
  }

  /** What is wrong with an input, or null. */
  private @Nullable String add(String input) {
    try {
      Path path = path(input);
      FileSystem files = path.getFileSystem(hadoop);
      if (files.exists(path)) {
        return add(files, files.getFileStatus(path), input) ? null : "no file in it: " + input;
      }
      FileStatus[] matches = files.globStatus(path);
      if (matches == null || matches.length == 0) {
        return "no such file or folder: " + input;
      }
      Arrays.sort(matches);
      boolean any = false;
      for (FileStatus match : matches) {
        any |= add(files, match, shown(match.getPath(), path));
      }
      return any ? null : "no file in it: " + input;
    } catch (IllegalArgumentException e) {
      return "not a path: " + input + " (" + e.getMessage() + ")";
    } catch (IOException e) {
      return "cannot be read: " + input + " (" + e.getMessage() + ")";
    }
  }

  /** A file on disk whose name has a colon would else be taken for a URI. */
  private static Path path(String input) {
    return input.contains(":") && !input.contains("://") && new File(input).exists()
        ? new Path("file", null, new File(input).getAbsolutePath())
        : new Path(input);
  }

  private boolean add(FileSystem files, FileStatus status, String shown) throws IOException {
    List<InputFile> below =
        status.isFile()
            ? List.of(FolderListing.file(status, shown, null))
            : new FolderListing(files, status.getPath(), followLinks)
                .files(shown.replaceFirst("/+$", ""));
    below.forEach(file -> found.putIfAbsent(file.path(), file));
    return !below.isEmpty();
  }

  /** A match of a glob as the user would write it: relative where the glob is. */
  private static String shown(Path match, Path glob) {
    if (glob.toUri().getScheme() != null || glob.isAbsolute()) {
      return match.toString();
    }
    List<String> names = new ArrayList<>();
    Path at = match;
    for (int i = 0; i < glob.depth() && at != null; i++) {
      names.add(0, at.getName());
      at = at.getParent();
    }
    return String.join("/", names);
  }
}
