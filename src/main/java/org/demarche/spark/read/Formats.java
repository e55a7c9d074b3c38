package org.demarche.spark.read;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The kinds of files that can be read. */
final class Formats {

  private static final List<Format> ALL =
      List.of(new TextFormat(), new JsonLinesFormat(), new ParquetFormat());

  private Formats() {}

  /**
   * The kind of a file by its name without the ending of its compression; null if none knows it.
   */
  static @Nullable Format of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (Format format : ALL) {
      if (format.endings().stream().anyMatch(ending -> lower.endsWith("." + ending))) {
        return format;
      }
    }
    return null;
  }

  /** ".jsonl, .md, .txt": for messages. */
  static String endings() {
    return ALL.stream()
        .flatMap(format -> format.endings().stream())
        .map(ending -> "." + ending)
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .collect(Collectors.joining(", "));
  }
}
