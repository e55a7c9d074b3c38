package org.demarche.cli.kit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.cli.output.Output;
import org.demarche.text.Span;

/**
 * Shows statements where they stand, with their words marked, and nothing that the machine made of
 * them.
 */
final class Contexts {

  private static final int AROUND = 400;
  private static final String OPEN = "[[";
  private static final String CLOSE = "]]";

  private record Place(String document, List<Span> spans, String content) {}

  private Contexts() {}

  /**
   * The cells that a coder is shown.
   *
   * @param ids of the statements
   * @return outlet, day, title, context and statement, by id
   */
  static Map<String, List<String>> read(Output output, Set<String> ids) {
    Map<String, Place> places = new HashMap<>();
    Set<String> documents = new HashSet<>();
    output
        .table("statements")
        .read(
            row -> {
              if (ids.contains(row.id("statement_id"))) {
                places.put(
                    row.id("statement_id"),
                    new Place(row.id("doc_id"), row.spans("content_spans"), row.id("content")));
                documents.add(row.id("doc_id"));
              }
            },
            "statement_id",
            "doc_id",
            "content",
            "content_spans");
    Map<String, List<String>> texts = new HashMap<>();
    output
        .table("documents")
        .read(
            row -> {
              if (documents.contains(row.id("doc_id"))) {
                String published = String.valueOf(row.date("published_on"));
                texts.put(
                    row.id("doc_id"),
                    List.of(
                        orEmpty(row.text("outlet")),
                        published.equals("null") ? "" : published,
                        orEmpty(row.text("title")),
                        row.id("text")));
              }
            },
            "doc_id",
            "outlet",
            "published_on",
            "title",
            "text");
    Map<String, List<String>> cells = new HashMap<>();
    places.forEach(
        (id, place) -> {
          List<String> document = texts.getOrDefault(place.document, List.of("", "", "", ""));
          cells.put(
              id,
              List.of(
                  document.get(0),
                  document.get(1),
                  document.get(2),
                  marked(document.get(3), place.spans),
                  place.content));
        });
    return cells;
  }

  private static String orEmpty(@org.jspecify.annotations.Nullable String text) {
    return text == null ? "" : text;
  }

  /** The text about the spans, which count in code points, with each span in double brackets. */
  static String marked(String text, List<Span> spans) {
    if (spans.isEmpty()) {
      return "";
    }
    int[] points = text.codePoints().toArray();
    int end = Math.min(points.length, spans.get(spans.size() - 1).end());
    int from = Math.max(0, Math.min(points.length, spans.get(0).begin()) - AROUND);
    int to = Math.min(points.length, end + AROUND);
    StringBuilder marked = new StringBuilder(from > 0 ? "... " : "");
    int reached = from;
    for (Span span : spans) {
      int begin = Math.min(span.begin(), points.length);
      int stop = Math.min(span.end(), points.length);
      marked.append(new String(points, reached, begin - reached)).append(OPEN);
      marked.append(new String(points, begin, stop - begin)).append(CLOSE);
      reached = stop;
    }
    marked.append(new String(points, reached, to - reached));
    return marked.append(to < points.length ? " ..." : "").toString();
  }
}
