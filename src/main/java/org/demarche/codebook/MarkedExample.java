package org.demarche.codebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.demarche.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An example of a codebook entry that runs: {@code hit: "[The minister] left."} says what the entry
 * must find, {@code miss: "They minister to the poor."} where it must find nothing.
 *
 * @param file where it is written
 * @param line where it is written
 * @param text without the brackets
 * @param hit what stood between the brackets; null in a near miss
 * @param on the day of the article that it stands for, where that matters
 */
public record MarkedExample(
    String file, int line, String text, @Nullable Span hit, @Nullable LocalDate on) {

  public MarkedExample {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(text, "text");
  }

  /** The examples of an entry; a problem where it has no hit or no near miss. */
  public static List<MarkedExample> read(YamlNode entry) {
    List<MarkedExample> read = new ArrayList<>();
    for (YamlNode item : entry.items("examples")) {
      MarkedExample example = one(item.only(Set.of("hit", "miss", "on")));
      if (example != null) {
        read.add(example);
      }
    }
    if (read.stream().noneMatch(example -> example.hit != null)) {
      entry.problem("it has no example with \"hit\", such as hit: \"[The minister] left.\"");
    }
    if (read.stream().noneMatch(example -> example.hit == null)) {
      entry.problem("it has no example with \"miss\", a text in which it must not be found.");
    }
    return read;
  }

  private static @Nullable MarkedExample one(YamlNode item) {
    LocalDate on = item.date("on");
    if (item.has("miss")) {
      return new MarkedExample(item.file(), item.line(), item.text("miss"), null, on);
    }
    String marked = item.text("hit");
    int open = marked.indexOf('[');
    int close = marked.indexOf(']', open + 1);
    if (open < 0 || close < 0) {
      item.problem("\"hit\" wants the words that are found in [brackets].");
      return null;
    }
    String text =
        marked.substring(0, open) + marked.substring(open + 1, close) + marked.substring(close + 1);
    return new MarkedExample(item.file(), item.line(), text, new Span(open, close - 1), on);
  }
}
