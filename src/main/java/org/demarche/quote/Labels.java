package org.demarche.quote;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words of {@code labels.txt}, which before a colon name nobody who speaks. */
final class Labels {

  private Labels() {}

  static Set<String> read() {
    Set<String> labels = new HashSet<>();
    try (InputStream in = Labels.class.getResourceAsStream("labels.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      text.lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> labels.addAll(List.of(line.trim().split("\\s+"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return labels;
  }
}
