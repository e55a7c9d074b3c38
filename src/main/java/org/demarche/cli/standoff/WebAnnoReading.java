package org.demarche.cli.standoff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.text.Span;
import org.demarche.text.Spans;
import org.jspecify.annotations.Nullable;

/** Reads one of WebAnno's {@code .tsv} files, with any layers beside the statements'. */
final class WebAnnoReading {

  /** A value of a stack, with the number that tells annotations of several tokens apart. */
  private static final Pattern VALUE =
      Pattern.compile("((?:\\\\.|[^|\\\\\\[])*)(?:\\[(\\d+)\\])?(?:\\||$)");

  private final String text;
  private final StandoffProblems problems;
  private final Map<String, Map<String, String>> features = new LinkedHashMap<>();
  private final Map<String, Span> spans = new TreeMap<>();
  private List<String> names = List.of();
  private int column = 3;
  private boolean format;

  private WebAnnoReading(String text, StandoffProblems problems) {
    this.text = text;
    this.problems = problems;
  }

  /**
   * @param text plain
   */
  static MarkedText read(String id, String text, String tsv, StandoffProblems problems) {
    WebAnnoReading reading = new WebAnnoReading(text, problems);
    int number = 0;
    for (String line : tsv.lines().toList()) {
      number++;
      if (line.startsWith("#")) {
        reading.header(line);
      } else if (!line.isBlank()) {
        reading.token(line, number);
      }
    }
    if (!reading.format) {
      problems.add("not a WebAnno file: it does not begin with \"" + WebAnno.FORMAT + "\".");
    }
    return new MarkedText(id, text, reading.statements());
  }

  private void header(String line) {
    format |= line.startsWith(WebAnno.FORMAT);
    if (line.startsWith("#T_")) {
      String[] layer = line.substring(line.indexOf('=') + 1).strip().split("\\|");
      if (layer[0].equals(WebAnno.LAYER)) {
        names = List.of(layer).subList(1, layer.length);
      } else if (names.isEmpty()) {
        column += Math.max(1, layer.length - 1);
      }
    }
  }

  /** A token, or a part of one. A file without the layer has no statements. */
  private void token(String line, int number) {
    String[] cells = line.split("\t");
    String[] place = cells.length > 2 ? cells[1].split("-") : new String[0];
    Span token = place.length == 2 ? span(place) : null;
    if (token == null || cells.length < column + names.size()) {
      problems.add(number, "it wants number, offsets, word and the layers' values: " + line);
      return;
    }
    if (token.end() > text.length()) {
      problems.add(number, cells[1] + " lies outside the text.");
      return;
    }
    if (!token.of(text).equals(cells[2]) && !token.of(text).equals(plain(cells[2]))) {
      problems.add(
          number,
          "%s is \"%s\", but the line says \"%s\"; was the text changed?"
              .formatted(cells[1], token.of(text), cells[2]));
      return;
    }
    for (int i = 0; i < names.size(); i++) {
      String cell = cells[column + i];
      if (!cell.equals("_")) {
        values(names.get(i), cell, token, number);
      }
    }
  }

  private void values(String name, String cell, Span token, int number) {
    Matcher value = VALUE.matcher(cell);
    int reached = 0;
    while (reached < cell.length() && value.find(reached) && value.start() == reached) {
      String key = value.group(2) == null ? "line " + number : value.group(2);
      features.computeIfAbsent(key, k -> new TreeMap<>()).put(name, plain(value.group(1)));
      spans.merge(key, token, Span::union);
      reached = value.end();
    }
    if (reached < cell.length()) {
      problems.add(number, "%s cannot be read: %s".formatted(name, cell));
    }
  }

  private static String plain(String escaped) {
    return escaped.replaceAll("\\\\(.)", "$1");
  }

  private static @Nullable Span span(String[] place) {
    try {
      return new Span(Integer.parseInt(place[0]), Integer.parseInt(place[1]));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private List<MarkedText.Marked> statements() {
    Map<String, List<Span>> pieces = new LinkedHashMap<>();
    Map<String, Map<String, String>> labels = new LinkedHashMap<>();
    features.forEach(
        (key, values) -> {
          String piece = known(values.get("piece"));
          String statement = piece == null ? "annotation " + key : piece;
          pieces
              .computeIfAbsent(statement, s -> new ArrayList<>())
              .add(Objects.requireNonNull(spans.get(key)));
          labels.putIfAbsent(statement, values);
        });
    List<MarkedText.Marked> statements = new ArrayList<>();
    pieces.forEach(
        (name, parts) -> {
          Map<String, String> values = Objects.requireNonNull(labels.get(name));
          String speaker = known(values.get("speaker"));
          Spans content = content(name, parts);
          String kind = known(values.get("kind"));
          if (kind != null && !MarkedText.KINDS.contains(kind)) {
            problems.add(
                "kind \"%s\" of statement %s is not one of: %s."
                    .formatted(kind, name, String.join(", ", MarkedText.KINDS)));
          }
          if (content != null) {
            statements.add(new MarkedText.Marked(content, kind, speakers(speaker)));
          }
        });
    return statements;
  }

  private @Nullable Spans content(String name, List<Span> parts) {
    try {
      return Spans.of(parts.toArray(Span[]::new));
    } catch (IllegalArgumentException e) {
      problems.add("the pieces of statement %s overlap.".formatted(name));
      return null;
    }
  }

  private static @Nullable Set<String> speakers(@Nullable String speaker) {
    return speaker == null
        ? null
        : speaker.equals(WebAnno.NOBODY) ? Set.of() : BratReading.ids(speaker);
  }

  private static @Nullable String known(@Nullable String value) {
    return value == null || value.equals(WebAnno.EMPTY) || value.isEmpty() ? null : value;
  }
}
