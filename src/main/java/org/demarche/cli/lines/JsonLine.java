package org.demarche.cli.lines;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import org.demarche.text.Article;
import org.demarche.text.PublicationDate;
import org.demarche.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object that stood on one line of the input.
 *
 * @param number of the line, from 1
 * @param before the object before it in the same text, or null
 * @param after the object after it in the same text, or null
 */
record JsonLine(long number, JsonNode object, @Nullable JsonNode before, @Nullable JsonNode after) {

  JsonLine {
    Objects.requireNonNull(object, "object");
  }

  /**
   * The text under a key.
   *
   * @throws BadLineException if it is missing or no text
   */
  String text(String key) {
    String found = find(key);
    if (found == null) {
      throw new BadLineException("\"" + key + "\" is missing");
    }
    return found;
  }

  /** The text under a key; null where it is missing. */
  @Nullable String find(String key) {
    JsonNode found = object.get(key);
    if (found == null || found.isNull()) {
      return null;
    }
    if (!found.isTextual()) {
      throw new BadLineException("\"" + key + "\" is no text");
    }
    return found.textValue();
  }

  /**
   * A stretch of {@code text} given as {@code [begin, end]} in code points; null where it is
   * missing.
   *
   * @throws BadLineException if it does not lie inside the text
   */
  @Nullable Span span(String key, String text) {
    JsonNode found = object.get(key);
    if (found == null || found.isNull()) {
      return null;
    }
    if (found.size() != 2 || !found.path(0).isInt() || !found.path(1).isInt()) {
      throw new BadLineException("\"" + key + "\" is not [begin, end]");
    }
    int begin = found.path(0).intValue();
    int end = found.path(1).intValue();
    if (begin < 0 || end <= begin || end > text.codePointCount(0, text.length())) {
      throw new BadLineException(
          "\"" + key + "\" is empty or outside the text: [" + begin + ", " + end + "]");
    }
    int from = text.offsetByCodePoints(0, begin);
    return new Span(from, text.offsetByCodePoints(from, end - begin));
  }

  /** The whole line as an article. */
  Article article() {
    String published = find("published");
    return new Article(
        object.path("id").asText("line " + number),
        text("text"),
        find("title"),
        find("outlet"),
        published == null ? null : PublicationDate.parse(published),
        find("url"));
  }
}
