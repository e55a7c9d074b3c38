package org.demarche.spark.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.demarche.input.Item;

/** Reads a file as a task would, without Spark. */
final class Read {

  private Read() {}

  static List<Item> file(Path file) throws IOException {
    return file(file, ReadOptions.USUAL);
  }

  static List<Item> file(Path file, ReadOptions options) throws IOException {
    long length = Files.exists(file) ? Files.size(file) : 1;
    InputFile input = new InputFile(file.toUri().toString(), file.toString(), length, 0, null);
    List<Item> items = new ArrayList<>();
    try (FileReading opened = new FileReading(input, new Reading(options, new Configuration()))) {
      for (Item item = opened.next(); item != null; item = opened.next()) {
        items.add(item);
      }
    }
    return items;
  }
}
