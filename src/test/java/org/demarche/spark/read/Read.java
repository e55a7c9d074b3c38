package org.demarche.spark.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;

/** Reads a file as a task would, without Spark. */
final class Read {

  private Read() {}

  static List<Item> file(Path file) throws IOException {
    return file(file, 1 << 20);
  }

  static List<Item> file(Path file, int limit) throws IOException {
    InputFile input =
        new InputFile(file.toUri().toString(), file.toString(), Files.size(file), 0, null);
    List<Item> items = new ArrayList<>();
    try (FileReading reading =
        new FileReading(SliceRange.whole(input), limit, new Configuration())) {
      for (Item item = reading.next(); item != null; item = reading.next()) {
        items.add(item);
      }
    }
    return items;
  }

  static RejectReason reason(Item item) {
    return ((Item.Rejected) item).reason();
  }
}
