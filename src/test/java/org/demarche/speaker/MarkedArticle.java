package org.demarche.speaker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.quote.Statement;
import org.demarche.segment.Segmenter;
import org.demarche.text.Article;
import org.demarche.text.Document;
import org.demarche.text.Span;
import org.demarche.text.Spans;

/**
 * An article in which {@code [source|Speaker + Speaker]} and {@code <content>} are marked by hand;
 * the n-th source belongs to the n-th content. {@code [The move|-]} has no speaker, {@code [|X]} no
 * source. Lines "date: ", "outlet: " and "codebook: " may stand above it, then a blank line.
 */
record MarkedArticle(Document document, List<Statement> statements, List<List<String>> expected) {

  static MarkedArticle read(Path file) {
    try {
      return parse(file.getFileName().toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static MarkedArticle parse(String id, String marked) {
    Map<String, String> head = new HashMap<>();
    String body = marked;
    while (body.matches("(?s)(date|outlet|title): .*")) {
      int colon = body.indexOf(": ");
      int end = body.indexOf('\n');
      head.put(body.substring(0, colon), body.substring(colon + 2, end).trim());
      body = body.substring(end + 1);
    }
    return new Marks(id, head, body.stripLeading()).article();
  }

  /** Takes the marks out of a text and keeps where they stood. */
  private static final class Marks {
    private final StringBuilder text = new StringBuilder();
    private final List<Span> sources = new ArrayList<>();
    private final List<Span> contents = new ArrayList<>();
    private final List<List<String>> expected = new ArrayList<>();
    private final String id;
    private final Map<String, String> head;

    Marks(String id, Map<String, String> head, String body) {
      this.id = id;
      this.head = head;
      int source = 0;
      int content = 0;
      for (int i = 0; i < body.length(); i++) {
        char c = body.charAt(i);
        switch (c) {
          case '[' -> source = text.length();
          case '<' -> content = text.length();
          case '>' -> contents.add(new Span(content, text.length()));
          case '|' -> {
            int close = body.indexOf(']', i);
            sources.add(new Span(source, text.length()));
            String names = body.substring(i + 1, close);
            expected.add(names.equals("-") ? List.of() : Arrays.asList(names.split(" \\+ ")));
            i = close;
          }
          default -> text.append(c);
        }
      }
      if (sources.size() != contents.size()) {
        throw new IllegalArgumentException(
            id + ": " + sources.size() + " sources, " + contents.size() + " contents");
      }
    }

    MarkedArticle article() {
      String date = head.get("date");
      Article article =
          new Article(
              id,
              text.toString(),
              null,
              head.get("outlet"),
              date == null ? null : LocalDate.parse(date),
              null);
      Document document = new Segmenter().segment(article);
      List<Statement> statements = new ArrayList<>();
      for (int i = 0; i < sources.size(); i++) {
        Spans source = sources.get(i).isEmpty() ? Spans.NONE : Spans.of(sources.get(i));
        int sentence = document.sentenceOf(document.tokens().at(sources.get(i).begin()));
        statements.add(
            new Statement(
                Statement.Kind.INDIRECT,
                Spans.of(contents.get(i)),
                Spans.NONE,
                source,
                "",
                "clause",
                sentence,
                source.isEmpty() && i > 0 ? i - 1 : -1,
                1,
                List.of()));
      }
      return new MarkedArticle(document, statements, expected);
    }
  }
}
