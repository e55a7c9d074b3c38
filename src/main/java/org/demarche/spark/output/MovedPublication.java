package org.demarche.spark.output;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Where there are no links, as on HDFS and object stores, a journal decides: once {@code
 * _publish.json} stands, which lists every file of the run, the new output counts, and the tables
 * are moved into place one after the other. If the process ends on the way, whatever of Demarche
 * comes next goes on where it ended. Until then somebody who reads the folders by other means may
 * find tables of both outputs, though each table whole or missing where folders are renamed in one
 * step (HDFS), and each file whole everywhere.
 */
final class MovedPublication implements Publication {

  static final String JOURNAL = "_publish.json";

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * What is to be moved.
   *
   * @param run the run's folder below {@code _runs}
   * @param entries names in it, each with the files that a folder holds, or none for a file
   */
  record Journal(String run, Map<String, List<String>> entries) {}

  private final FileSystem files;
  private final Path folder;
  private final Path runs;
  private final Path journal;

  MovedPublication(FileSystem files, Path folder) {
    this.files = files;
    this.folder = folder;
    this.runs = new Path(folder, OutputFolder.RUNS);
    this.journal = new Path(folder, JOURNAL);
  }

  @Override
  public void recover() throws IOException {
    if (files.exists(journal)) {
      moveAll();
    }
    files.delete(runs, true);
  }

  @Override
  public void publish(Path run) throws IOException {
    Map<String, List<String>> entries = new TreeMap<>();
    for (FileStatus entry : files.listStatus(run)) {
      List<String> names = new ArrayList<>();
      if (entry.isDirectory()) {
        for (FileStatus file : files.listStatus(entry.getPath())) {
          names.add(file.getPath().getName());
        }
      }
      entries.put(entry.getPath().getName(), names);
    }
    // Beside the run's own files first, so that the journal appears whole.
    Path draft = new Path(runs, JOURNAL);
    try (OutputStream out = files.create(draft, true)) {
      JSON.writeValue(out, new Journal(run.getName(), entries));
    }
    rename(draft, journal);
    moveAll();
  }

  @Override
  public void discard(Path run) throws IOException {
    if (!files.exists(journal)) {
      files.delete(runs, true);
    }
  }

  private void moveAll() throws IOException {
    Journal moved;
    try (InputStream in = files.open(journal)) {
      moved = JSON.readValue(in, Journal.class);
    }
    Path run = new Path(runs, moved.run());
    for (Map.Entry<String, List<String>> entry : moved.entries().entrySet()) {
      Path from = new Path(run, entry.getKey());
      Path to = new Path(folder, entry.getKey());
      if (entry.getValue().isEmpty()) {
        moveFile(from, to);
      } else {
        moveFolder(from, to, entry.getValue());
      }
    }
    files.delete(runs, true);
    files.delete(journal, false);
  }

  private void moveFile(Path from, Path to) throws IOException {
    if (files.exists(from)) {
      files.delete(to, true);
      rename(from, to);
    }
  }

  private void moveFolder(Path from, Path to, List<String> names) throws IOException {
    List<String> there =
        OutputFolder.list(files, to).stream().map(file -> file.getPath().getName()).toList();
    if (!names.containsAll(there)) {
      // The one before.
      files.delete(to, true);
    }
    if (!files.exists(to)) {
      rename(from, to);
      return;
    }
    // An object store copies file by file and deletes then; it was ended on the way.
    for (String name : names) {
      Path place = new Path(to, name);
      if (!files.exists(place)) {
        rename(new Path(from, name), place);
      }
    }
  }

  private void rename(Path from, Path to) throws IOException {
    if (!files.rename(from, to)) {
      throw new IOException("cannot rename " + from + " to " + to);
    }
  }
}
