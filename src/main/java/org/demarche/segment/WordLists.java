package org.demarche.segment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.text.WordClass;

/**
 * The closed-class word lists that ship with this room: a file {@code words/NAME.txt} for a {@link
 * WordClass}, words apart by white space, {@code #} to the end of a line for comments.
 */
final class WordLists {

  private WordLists() {}

  /** Class bits by normalised word. */
  static Map<String, Long> read() {
    Map<String, Long> classes = new HashMap<>();
    for (WordClass wordClass : WordClass.values()) {
      String name = wordClass.name().toLowerCase(Locale.ROOT).replace('_', '-');
      for (String line : lines("words/" + name + ".txt")) {
        for (String word : line.split("\\s+")) {
          classes.merge(word, wordClass.bit(), (a, b) -> a | b);
        }
      }
    }
    Inflection.addForms(classes);
    return classes;
  }

  /** The lines of a resource beside this class, without comments and blanks; none if absent. */
  static List<String> lines(String resource) {
    List<String> lines = new ArrayList<>();
    try (InputStream in = WordLists.class.getResourceAsStream(resource)) {
      if (in != null) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        for (String line : text.split("\n")) {
          int comment = line.indexOf('#');
          String kept = (comment < 0 ? line : line.substring(0, comment)).strip();
          if (!kept.isEmpty()) {
            lines.add(kept);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }
}
