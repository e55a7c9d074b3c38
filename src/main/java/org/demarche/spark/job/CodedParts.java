package org.demarche.spark.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.demarche.spark.read.ReadTask;
import org.demarche.spark.row.Ids;

/**
 * What has been coded so far, in parts that outlast a run that is ended. Every run that adds to
 * them has a folder {@code 0}, {@code 1}, ... with one file a task, which a task puts there in one
 * step when it is done, and beside it {@code 0.json}: which task each file's number stands for, by
 * a hash of what was read and what coded it.
 */
final class CodedParts {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** As Spark names the file of a task. */
  private static final Pattern PART = Pattern.compile("part-(\\d+)-.*\\.parquet");

  private final FileSystem files;
  private final Path folder;
  private final String coding;

  /**
   * @param coding all that the coding of an article depends on beside the article
   */
  CodedParts(FileSystem files, Path folder, String coding) {
    this.files = files;
    this.folder = folder;
    this.coding = coding;
  }

  /** Forgets everything. */
  void clear() throws IOException {
    files.delete(folder, true);
  }

  /** Which tasks have yet to be done; parts that belong to none of them all are removed. */
  List<ReadTask> missing(List<ReadTask> all) throws IOException {
    Set<String> wanted = new HashSet<>();
    all.forEach(task -> wanted.add(key(task)));
    Set<String> done = new HashSet<>();
    for (Path part : folders()) {
      List<String> keys = keys(part);
      for (FileStatus file : files.listStatus(part)) {
        Matcher name = PART.matcher(file.getPath().getName());
        String key = name.matches() ? keys.get(Integer.parseInt(name.group(1))) : "";
        if (!wanted.contains(key) || !done.add(key)) {
          files.delete(file.getPath(), true);
        }
      }
    }
    return all.stream().filter(task -> !done.contains(key(task))).toList();
  }

  /** Where to write what these tasks give, in their order. */
  Path next(List<ReadTask> tasks) throws IOException {
    int number = numbers().stream().mapToInt(n -> n + 1).max().orElse(0);
    files.mkdirs(folder);
    try (OutputStream out = files.create(new Path(folder, number + ".json"), true)) {
      JSON.writeValue(out, tasks.stream().map(this::key).toList());
    }
    return new Path(folder, Integer.toString(number));
  }

  /** The folders in which parts are. */
  List<Path> folders() throws IOException {
    List<Path> folders = new ArrayList<>();
    for (int number : numbers()) {
      Path part = new Path(folder, Integer.toString(number));
      if (files.exists(part)) {
        folders.add(part);
      }
    }
    return folders;
  }

  private Set<Integer> numbers() throws IOException {
    Set<Integer> numbers = new TreeSet<>();
    if (files.exists(folder)) {
      for (FileStatus file : files.listStatus(folder)) {
        String name = file.getPath().getName();
        if (name.matches("\\d{1,6}\\.json")) {
          numbers.add(Integer.parseInt(name.substring(0, name.indexOf('.'))));
        }
      }
    }
    return numbers;
  }

  /** None where the list was not written to its end, so that nothing counts as done. */
  private List<String> keys(Path part) throws IOException {
    try (InputStream in = files.open(part.suffix(".json"))) {
      return List.of(JSON.readValue(in, String[].class));
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      return List.of();
    }
  }

  private String key(ReadTask task) {
    return Ids.of(coding, task.identity());
  }
}
