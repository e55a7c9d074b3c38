package org.demarche.cli.standoff;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.text.Spans;
import org.jspecify.annotations.Nullable;

/**
 * A text with all its statements.
 *
 * @param id of the document, which is the file's name without its ending
 */
public record MarkedText(String id, String text, List<Marked> statements) {

  /**
   * A statement.
   *
   * @param content in code points of the text
   * @param kind "direct", "indirect" or "mixed"; null where it was not marked
   * @param speakers ids; null where they were not marked
   */
  public record Marked(Spans content, @Nullable String kind, @Nullable Set<String> speakers) {
    public Marked {
      Objects.requireNonNull(content, "content");
      speakers =
          speakers == null ? null : java.util.Collections.unmodifiableSet(new TreeSet<>(speakers));
    }
  }

  public MarkedText {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    statements = List.copyOf(statements);
  }

  /** The words from one code point to another. */
  static String words(String text, int begin, int end) {
    int from = text.offsetByCodePoints(0, begin);
    return text.substring(from, text.offsetByCodePoints(from, end - begin));
  }
}
