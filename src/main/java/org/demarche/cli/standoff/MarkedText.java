package org.demarche.cli.standoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.text.Span;
import org.demarche.text.Spans;
import org.jspecify.annotations.Nullable;

/**
 * A text with all its statements. Pieces between which nothing but blanks stand are one: tools cut
 * at the end of a line.
 *
 * @param id of the document, which is the file's name without its ending
 * @param text plain, as {@link PlainText} has it
 */
public record MarkedText(String id, String text, List<Marked> statements) {

  static final Set<String> KINDS =
      java.util.Collections.unmodifiableSet(new TreeSet<>(Set.of("direct", "indirect", "mixed")));

  /**
   * A statement.
   *
   * @param content in characters of the plain text, which are code points of the document's
   * @param kind "direct", "indirect" or "mixed"; null where it was not marked
   * @param speakers ids; null where they were not marked
   */
  public record Marked(Spans content, @Nullable String kind, @Nullable Set<String> speakers) {
    public Marked {
      Objects.requireNonNull(content, "content");
      speakers =
          speakers == null ? null : java.util.Collections.unmodifiableSet(new TreeSet<>(speakers));
    }

    /** The same by other speakers. */
    public Marked by(@Nullable Set<String> others) {
      return new Marked(content, kind, others);
    }
  }

  public MarkedText {
    Objects.requireNonNull(id, "id");
    String plain = PlainText.of(text);
    text = plain;
    statements =
        statements.stream()
            .map(one -> new Marked(joined(one.content, plain), one.kind, one.speakers))
            .toList();
  }

  private static Spans joined(Spans content, String text) {
    List<Span> parts = new ArrayList<>();
    for (Span part : content) {
      int last = parts.size() - 1;
      if (last >= 0 && text.substring(parts.get(last).end(), part.begin()).isBlank()) {
        parts.set(last, parts.get(last).union(part));
      } else {
        parts.add(part);
      }
    }
    return new Spans(parts);
  }

  /** A content's pieces, cut at the ends of lines, without the blanks about them. */
  List<Span> lines(Spans content) {
    List<Span> lines = new ArrayList<>();
    for (Span part : content) {
      int begin = part.begin();
      for (int i = begin; i <= part.end(); i++) {
        if (i == part.end() || text.charAt(i) == '\n') {
          Span line = stripped(begin, i);
          if (!line.isEmpty()) {
            lines.add(line);
          }
          begin = i + 1;
        }
      }
    }
    return lines;
  }

  private Span stripped(int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && text.charAt(from) == ' ') {
      from++;
    }
    while (to > from && text.charAt(to - 1) == ' ') {
      to--;
    }
    return new Span(from, to);
  }
}
