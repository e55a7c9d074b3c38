package org.demarche.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Seeds several times over, each time cut a little shorter and by another outlet. */
public final class Copies {

  private Copies() {}

  /** The files, {@code times} of each of so many seeds. */
  public static List<Path> write(Path folder, int seeds, int times) throws IOException {
    Files.createDirectories(folder);
    List<Path> copies = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      for (Path seed :
          files.filter(f -> f.toString().endsWith(".txt")).sorted().limit(seeds).toList()) {
        String text = Files.readString(seed);
        for (int i = 0; i < times; i++) {
          Path copy = folder.resolve(i + "-" + seed.getFileName());
          Files.writeString(copy, text.replaceFirst("outlet: ", "outlet: " + "The ".repeat(i)));
          copies.add(copy);
          int end = text.stripTrailing().lastIndexOf("\n\n");
          text = end > text.length() / 2 ? text.substring(0, end) : text + "\n\nCopy " + i + ".";
        }
      }
    }
    return copies;
  }
}
