package org.demarche.cli.standoff;

import java.util.stream.Collectors;
import org.demarche.text.Span;

/**
 * brat's standoff format (brat.nlplab.org/standoff.html). A statement is a {@code Statement} with
 * an attribute {@code Kind} and a note {@code speaker=ID;ID}, where nothing after the sign means
 * that nobody can tell. No fragment crosses the end of a line, which brat refuses.
 */
public final class Brat {

  /** What brat must be told to show the annotations. */
  public static final String CONFIGURATION =
      """
      [entities]
      Statement
      [relations]
      [events]
      [attributes]
      Kind Arg:Statement, Value:direct|indirect|mixed
      """;

  static final String STATEMENT = "Statement";
  static final String KIND = "Kind";
  static final String SPEAKER = "speaker=";

  private Brat() {}

  /** The {@code .ann} file of a text. */
  public static String write(MarkedText marked) {
    StringBuilder ann = new StringBuilder();
    int number = 0;
    for (MarkedText.Marked statement : marked.statements()) {
      String id = "T" + ++number;
      var lines = marked.lines(statement.content());
      String spans =
          lines.stream()
              .map(line -> line.begin() + " " + line.end())
              .collect(Collectors.joining(";"));
      ann.append("%s\t%s %s\t%s\n".formatted(id, STATEMENT, spans, words(lines, marked.text())));
      if (statement.kind() != null) {
        ann.append("A%d\t%s %s %s\n".formatted(number, KIND, id, statement.kind()));
      }
      if (statement.speakers() != null) {
        String speakers = String.join(";", statement.speakers());
        ann.append("#%d\tAnnotatorNotes %s\t%s%s\n".formatted(number, id, SPEAKER, speakers));
      }
    }
    return ann.toString();
  }

  /** The words as brat gives them: fragments joined by a blank. */
  static String words(Iterable<Span> spans, String text) {
    StringBuilder words = new StringBuilder();
    for (Span span : spans) {
      words.append(words.isEmpty() ? "" : " ").append(span.of(text));
    }
    return words.toString();
  }
}
