package org.demarche.bench.card;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.segment.Segmenter;
import org.demarche.text.Article;
import org.demarche.text.Document;
import org.demarche.text.Span;

/** A line of a set: an object with a text and gold. */
record Line(JsonNode object) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Segmenter SEGMENTER = new Segmenter();

  static List<Line> read(Path file) throws IOException {
    List<Line> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      lines.add(new Line(JSON.readTree(line)));
    }
    return lines;
  }

  boolean has(String... fields) {
    return List.of(fields).stream().allMatch(object::hasNonNull);
  }

  String text(String field) {
    return object.path(field).asText();
  }

  Document document(String field) {
    return SEGMENTER.segment(Article.of("line", text(field)));
  }

  /** A stretch given as [begin, end] in code points of the field "text". */
  Span span(String field) {
    String text = text("text");
    int begin = text.offsetByCodePoints(0, object.path(field).path(0).asInt());
    int length = object.path(field).path(1).asInt() - object.path(field).path(0).asInt();
    return new Span(begin, text.offsetByCodePoints(begin, length));
  }
}
