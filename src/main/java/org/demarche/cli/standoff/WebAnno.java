package org.demarche.cli.standoff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.text.CodePoints;
import org.demarche.text.Span;
import org.demarche.text.Spans;
import org.jspecify.annotations.Nullable;

/**
 * WebAnno TSV 3.3, which INCEpTION reads and writes; offsets in UTF-16. Statements are spans of a
 * custom layer {@code webanno.custom.Statement} with the features {@code kind}, {@code piece}
 * (pieces of one statement have the same) and {@code speaker} (ids by semicolons; {@code -} where
 * nobody can tell).
 */
public final class WebAnno {

  private static final String LAYER = "webanno.custom.Statement";
  private static final List<String> FEATURES = List.of("kind", "piece", "speaker");
  private static final String NOBODY = "-";
  private static final String EMPTY = "*";
  private static final String SPECIAL = "\\[]|_;*";

  private record Piece(Span span, String kind, String piece, String speaker) {
    private String feature(String name) {
      return switch (name) {
        case "kind" -> kind;
        case "piece" -> piece;
        default -> speaker;
      };
    }
  }

  private WebAnno() {}

  /** The {@code .tsv} file of a text: a line of the text is a sentence. */
  public static String write(MarkedText marked) {
    String text = marked.text();
    List<Piece> pieces = pieces(marked);
    TreeSet<Integer> breaks = new TreeSet<>();
    pieces.forEach(piece -> breaks.addAll(List.of(piece.span.begin(), piece.span.end())));
    StringBuilder tsv =
        new StringBuilder("#FORMAT=WebAnno TSV 3.3\n#T_SP=")
            .append(LAYER)
            .append('|')
            .append(String.join("|", FEATURES))
            .append("\n\n");
    int sentence = 0;
    int begin = 0;
    while (begin < text.length()) {
      int end = text.indexOf('\n', begin);
      end = end < 0 ? text.length() : end;
      List<Span> tokens = tokens(text, begin, end, breaks);
      if (!tokens.isEmpty()) {
        sentence++;
        tsv.append("\n#Text=").append(text, begin, end).append('\n');
        for (int i = 0; i < tokens.size(); i++) {
          line(tsv, sentence + "-" + (i + 1), tokens.get(i), text, pieces);
        }
      }
      begin = end + 1;
    }
    return tsv.toString();
  }

  private static void line(
      StringBuilder tsv, String id, Span token, String text, List<Piece> pieces) {
    tsv.append("%s\t%d-%d\t%s\t".formatted(id, token.begin(), token.end(), token.of(text)));
    for (String feature : FEATURES) {
      List<String> values = new ArrayList<>();
      for (int i = 0; i < pieces.size(); i++) {
        if (pieces.get(i).span.contains(token)) {
          values.add(escape(pieces.get(i).feature(feature)) + "[" + (i + 1) + "]");
        }
      }
      tsv.append(values.isEmpty() ? "_" : String.join("|", values)).append('\t');
    }
    tsv.append('\n');
  }

  private static List<Piece> pieces(MarkedText marked) {
    int[] offsets = offsets(marked.text());
    List<Piece> pieces = new ArrayList<>();
    int number = 0;
    for (MarkedText.Marked statement : marked.statements()) {
      number++;
      Set<String> ids = statement.speakers();
      String speaker =
          ids == null ? EMPTY : ids.isEmpty() ? NOBODY : String.join("; ", ids).replace("; ", ";");
      for (Span part : statement.content()) {
        pieces.add(
            new Piece(
                new Span(offsets[part.begin()], offsets[part.end()]),
                Objects.requireNonNullElse(statement.kind(), EMPTY),
                "s" + number,
                speaker));
      }
    }
    return pieces;
  }

  /** UTF-16 offset of each code point, and of the end. */
  private static int[] offsets(String text) {
    int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
    int at = 0;
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = at;
      at += at < text.length() ? Character.charCount(text.codePointAt(at)) : 0;
    }
    return offsets;
  }

  /** Words between blanks, broken where a span begins or ends. */
  private static List<Span> tokens(String text, int begin, int end, TreeSet<Integer> breaks) {
    List<Span> tokens = new ArrayList<>();
    int start = begin;
    for (int i = begin; i <= end; i++) {
      boolean blank = i == end || Character.isWhitespace(text.charAt(i));
      if (blank || breaks.contains(i)) {
        if (i > start) {
          tokens.add(new Span(start, i));
        }
        start = blank ? i + 1 : i;
      }
    }
    return tokens;
  }

  private static String escape(String value) {
    if (value.equals(EMPTY)) {
      return value;
    }
    StringBuilder escaped = new StringBuilder();
    for (char c : value.toCharArray()) {
      escaped.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").append(c);
    }
    return escaped.toString();
  }

  /**
   * Reads a {@code .tsv} file.
   *
   * @throws StandoffException at the first line that cannot be read
   */
  static MarkedText read(String id, String text, String tsv) {
    CodePoints points = new CodePoints(text);
    Map<String, Map<String, String>> features = new LinkedHashMap<>();
    Map<String, Span> spans = new TreeMap<>();
    List<String> names = List.of();
    int column = 3;
    int number = 0;
    for (String line : tsv.split("\n")) {
      number++;
      if (line.startsWith("#T_SP=")) {
        String[] layer = line.substring(6).strip().split("\\|");
        if (layer[0].equals(LAYER)) {
          names = List.of(layer).subList(1, layer.length);
        } else if (names.isEmpty()) {
          column += Math.max(1, layer.length - 1);
        }
      }
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      String[] cells = line.split("\t");
      String[] place = cells.length > 2 ? cells[1].split("-") : new String[0];
      if (names.isEmpty() || place.length != 2 || cells.length < column + names.size()) {
        throw new StandoffException(number, "no " + LAYER + " in: " + line);
      }
      Span token = token(place, text, number);
      for (int i = 0; i < names.size(); i++) {
        for (String value : cells[column + i].split("(?<!\\\\)\\|")) {
          if (!value.equals("_")) {
            int index = value.lastIndexOf('[');
            String key = index < 0 ? "line " + number : value.substring(index);
            String plain = index < 0 ? value : value.substring(0, index);
            features
                .computeIfAbsent(key, k -> new TreeMap<>())
                .put(names.get(i), plain.replaceAll("\\\\(.)", "$1"));
            spans.merge(key, token, Span::union);
          }
        }
      }
    }
    return new MarkedText(id, text, statements(features, spans, points));
  }

  private static Span token(String[] place, String text, int line) {
    try {
      Span token = new Span(Integer.parseInt(place[0]), Integer.parseInt(place[1]));
      if (token.end() <= text.length()) {
        return token;
      }
    } catch (IllegalArgumentException e) {
      throw new StandoffException(line, "no offsets: " + Arrays.toString(place));
    }
    throw new StandoffException(line, Arrays.toString(place) + " lies outside the text.");
  }

  private static List<MarkedText.Marked> statements(
      Map<String, Map<String, String>> features, Map<String, Span> spans, CodePoints points) {
    Map<String, List<Span>> pieces = new LinkedHashMap<>();
    Map<String, Map<String, String>> labels = new LinkedHashMap<>();
    features.forEach(
        (key, values) -> {
          String piece = known(values.get("piece"));
          String statement = piece == null ? key : piece;
          Span span = Objects.requireNonNull(spans.get(key));
          pieces
              .computeIfAbsent(statement, s -> new ArrayList<>())
              .add(new Span(points.of(span.begin()), points.of(span.end())));
          labels.putIfAbsent(statement, values);
        });
    List<MarkedText.Marked> statements = new ArrayList<>();
    pieces.forEach(
        (statement, parts) -> {
          Map<String, String> values = Objects.requireNonNull(labels.get(statement));
          String speaker = known(values.get("speaker"));
          statements.add(
              new MarkedText.Marked(
                  Spans.of(parts.toArray(Span[]::new)),
                  known(values.get("kind")),
                  speaker == null ? null : speaker.equals(NOBODY) ? Set.of() : Brat.ids(speaker)));
        });
    return statements;
  }

  private static @Nullable String known(@Nullable String value) {
    return value == null || value.equals(EMPTY) || value.isEmpty() ? null : value;
  }
}
