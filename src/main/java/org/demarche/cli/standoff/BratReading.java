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
import org.jspecify.annotations.Nullable;

/** Reads one of brat's {@code .ann} files, as brat or a person left it. */
final class BratReading {

  private final String text;
  private final StandoffProblems problems;
  private final Map<String, Spans> contents = new LinkedHashMap<>();
  private final Map<String, String> kinds = new LinkedHashMap<>();
  private final Map<String, Set<String>> speakers = new LinkedHashMap<>();
  private final Map<String, Integer> mentions = new LinkedHashMap<>();

  private BratReading(String text, StandoffProblems problems) {
    this.text = text;
    this.problems = problems;
  }

  /**
   * @param text plain
   */
  static MarkedText read(String id, String text, String ann, StandoffProblems problems) {
    return new BratReading(text, problems).marked(id, ann);
  }

  private MarkedText marked(String id, String ann) {
    int number = 0;
    for (String line : ann.lines().toList()) {
      number++;
      if (!line.isBlank()) {
        line(line, number);
      }
    }
    mentions.forEach(
        (target, line) -> {
          if (!contents.containsKey(target)) {
            problems.add(line, "it is about " + target + ", which is not there.");
          }
        });
    List<MarkedText.Marked> statements = new ArrayList<>();
    contents.forEach(
        (key, content) ->
            statements.add(new MarkedText.Marked(content, kinds.get(key), speakers.get(key))));
    return new MarkedText(id, text, statements);
  }

  private void line(String line, int number) {
    String[] fields = line.split("\t", 3);
    String[] about = fields.length > 1 ? fields[1].split(" ", 2) : new String[0];
    if (about.length < 2) {
      problems.add(number, "not brat's, which has tabs between its fields: " + line);
      return;
    }
    switch (line.charAt(0)) {
      case 'T' -> statement(fields, about, number);
      case 'A' -> kind(about, number);
      case '#' -> note(fields, about, number);
      default -> problems.add(number, "only T, A and # lines are read: " + line);
    }
  }

  private void statement(String[] fields, String[] about, int number) {
    if (!about[0].equals(Brat.STATEMENT)) {
      problems.add(number, "\"%s\" is not known; known is %s.".formatted(about[0], Brat.STATEMENT));
      return;
    }
    Spans spans = spans(about[1], number);
    if (spans == null) {
      return;
    }
    String words = Brat.words(spans, text);
    if (fields.length > 2 && !fields[2].isBlank() && !same(words, fields[2])) {
      problems.add(
          number,
          "%s covers \"%s\", but the line says \"%s\"; was the text changed?"
              .formatted(about[1], cut(words), cut(fields[2])));
    }
    if (contents.putIfAbsent(fields[0], spans) != null) {
      problems.add(number, "there is another " + fields[0] + ".");
    }
  }

  private static boolean same(String one, String two) {
    return one.replaceAll("\\s+", "").equals(PlainText.of(two).replaceAll("\\s+", ""));
  }

  private static String cut(String words) {
    String line = words.replace('\n', ' ');
    return line.length() <= 40 ? line : line.substring(0, 37) + "...";
  }

  private void kind(String[] about, int number) {
    String[] value = about[1].split(" ", 2);
    if (!about[0].equals(Brat.KIND)
        || value.length < 2
        || !MarkedText.KINDS.contains(value[1].strip())) {
      problems.add(
          number,
          "\"%s\" is no %s: %s."
              .formatted(String.join(" ", about), Brat.KIND, String.join(", ", MarkedText.KINDS)));
      return;
    }
    mentions.put(value[0], number);
    kinds.put(value[0], value[1].strip());
  }

  private void note(String[] fields, String[] about, int number) {
    mentions.put(about[1], number);
    if (fields.length == 3 && fields[2].strip().startsWith(Brat.SPEAKER)) {
      speakers.put(about[1], ids(fields[2].strip().substring(Brat.SPEAKER.length())));
    }
  }

  static Set<String> ids(String text) {
    return Arrays.stream(text.split(";"))
        .map(String::strip)
        .filter(id -> !id.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private @Nullable Spans spans(String given, int number) {
    try {
      Span[] spans =
          Arrays.stream(given.split(";"))
              .map(piece -> piece.strip().split(" "))
              .map(piece -> new Span(Integer.parseInt(piece[0]), Integer.parseInt(piece[1])))
              .toArray(Span[]::new);
      Spans content = Spans.of(spans);
      if (content.hull().end() <= text.length()) {
        return content;
      }
      problems.add(number, given + " lies outside the text.");
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      problems.add(number, "no offsets: " + given);
    }
    return null;
  }
}
