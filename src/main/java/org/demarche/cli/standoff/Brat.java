package org.demarche.cli.standoff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.demarche.text.Span;
import org.demarche.text.Spans;

/**
 * brat's standoff format (brat.nlplab.org/standoff.html), offsets in code points. A statement is a
 * {@code Statement} with an attribute {@code Kind} and a note {@code speaker=ID;ID}, where nothing
 * after the sign means that nobody can tell.
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

  private static final String STATEMENT = "Statement";
  private static final String SPEAKER = "speaker=";

  private Brat() {}

  /** The {@code .ann} file of a text. */
  public static String write(MarkedText marked) {
    StringBuilder ann = new StringBuilder();
    int number = 0;
    for (MarkedText.Marked statement : marked.statements()) {
      String id = "T" + ++number;
      String spans =
          statement.content().parts().stream()
              .map(span -> span.begin() + " " + span.end())
              .collect(Collectors.joining(";"));
      String words =
          statement.content().parts().stream()
              .map(span -> MarkedText.words(marked.text(), span.begin(), span.end()))
              .collect(Collectors.joining(" "))
              .replaceAll("\\s", " ");
      ann.append("%s\t%s %s\t%s\n".formatted(id, STATEMENT, spans, words));
      if (statement.kind() != null) {
        ann.append("A%d\tKind %s %s\n".formatted(number, id, statement.kind()));
      }
      if (statement.speakers() != null) {
        String speakers = String.join(";", statement.speakers());
        ann.append("#%d\tAnnotatorNotes %s\t%s%s\n".formatted(number, id, SPEAKER, speakers));
      }
    }
    return ann.toString();
  }

  /**
   * Reads an {@code .ann} file; brat lets one mark only whole lines' pieces, which stay apart.
   *
   * @throws StandoffException at the first line that cannot be read
   */
  static MarkedText read(String id, String text, String ann) {
    Map<String, Spans> contents = new LinkedHashMap<>();
    Map<String, String> kinds = new LinkedHashMap<>();
    Map<String, Set<String>> speakers = new LinkedHashMap<>();
    int number = 0;
    int length = text.codePointCount(0, text.length());
    for (String line : ann.lines().toList()) {
      number++;
      String[] fields = line.split("\t", 3);
      String[] about = fields.length > 1 ? fields[1].split(" ", 2) : new String[0];
      if (line.isBlank()) {
        continue;
      }
      if (about.length < 2) {
        throw new StandoffException(number, "not brat's: " + line);
      }
      switch (line.charAt(0)) {
        case 'T' -> {
          if (!about[0].equals(STATEMENT)) {
            throw new StandoffException(
                number, "\"" + about[0] + "\" is not known; known is " + STATEMENT + ".");
          }
          contents.put(fields[0], spans(about[1], length, number));
        }
        case 'A' -> {
          String[] value = about[1].split(" ", 2);
          if (about[0].equals("Kind") && value.length == 2) {
            kinds.put(value[0], value[1]);
          }
        }
        case '#' -> {
          if (fields.length == 3 && fields[2].startsWith(SPEAKER)) {
            speakers.put(about[1], ids(fields[2].substring(SPEAKER.length())));
          }
        }
        default -> throw new StandoffException(number, "only T, A and # lines are read: " + line);
      }
    }
    List<MarkedText.Marked> statements = new ArrayList<>();
    contents.forEach(
        (key, content) ->
            statements.add(new MarkedText.Marked(content, kinds.get(key), speakers.get(key))));
    return new MarkedText(id, text, statements);
  }

  static Set<String> ids(String text) {
    return Arrays.stream(text.split(";"))
        .map(String::strip)
        .filter(id -> !id.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Spans spans(String text, int length, int line) {
    try {
      Span[] spans =
          Arrays.stream(text.split(";"))
              .map(piece -> piece.split(" "))
              .map(piece -> new Span(Integer.parseInt(piece[0]), Integer.parseInt(piece[1])))
              .toArray(Span[]::new);
      Spans content = Spans.of(spans);
      if (content.hull().end() <= length) {
        return content;
      }
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      throw new StandoffException(line, "no offsets: " + text);
    }
    throw new StandoffException(line, text + " lies outside the text.");
  }
}
