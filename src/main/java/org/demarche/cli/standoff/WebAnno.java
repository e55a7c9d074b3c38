package org.demarche.cli.standoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.text.Span;

/**
 * WebAnno TSV 3.3, which INCEpTION reads and writes. Statements are spans of a custom layer {@code
 * webanno.custom.Statement} with the features {@code kind}, {@code piece} (pieces of one statement
 * have the same) and {@code speaker} (ids by semicolons; {@code -} where nobody can tell). A line
 * of the text is a sentence.
 */
public final class WebAnno {

  static final String FORMAT = "#FORMAT=WebAnno TSV 3";
  static final String LAYER = "webanno.custom.Statement";
  static final String NOBODY = "-";
  static final String EMPTY = "*";
  private static final List<String> FEATURES = List.of("kind", "piece", "speaker");
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

  /** The {@code .tsv} file of a text. */
  public static String write(MarkedText marked) {
    String text = marked.text();
    List<Piece> pieces = pieces(marked);
    TreeSet<Integer> breaks = new TreeSet<>();
    pieces.forEach(piece -> breaks.addAll(List.of(piece.span.begin(), piece.span.end())));
    StringBuilder tsv =
        new StringBuilder(FORMAT + ".3\n#T_SP=")
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
        // A sentence begins with its first token; blanks before it would move the others.
        Span words = tokens.get(0).union(tokens.get(tokens.size() - 1));
        tsv.append("\n#Text=").append(words.of(text).replace("\\", "\\\\")).append('\n');
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
    List<Piece> pieces = new ArrayList<>();
    int number = 0;
    for (MarkedText.Marked statement : marked.statements()) {
      number++;
      Set<String> ids = statement.speakers();
      String speaker = ids == null ? EMPTY : ids.isEmpty() ? NOBODY : String.join(";", ids);
      for (Span line : marked.lines(statement.content())) {
        pieces.add(
            new Piece(
                line, Objects.requireNonNullElse(statement.kind(), EMPTY), "s" + number, speaker));
      }
    }
    return pieces;
  }

  /** Words between blanks, broken where a span begins or ends. */
  private static List<Span> tokens(String text, int begin, int end, TreeSet<Integer> breaks) {
    List<Span> tokens = new ArrayList<>();
    int start = begin;
    for (int i = begin; i <= end; i++) {
      boolean blank = i == end || text.charAt(i) == ' ';
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
}
