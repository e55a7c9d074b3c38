package org.demarche.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Objects;
import org.demarche.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A text that somebody has labelled.
 *
 * @param issue id of an issue; null but for {@link Task#STANCE}
 * @param content the statement that is meant; null for the whole text
 * @param source whose tone it is, or null
 * @param target what the tone is toward, or null
 * @param group what it was taken from, such as an article; null where nobody says
 */
public record LabelledText(
    String text,
    String label,
    @Nullable String issue,
    @Nullable Span content,
    @Nullable Span source,
    @Nullable Span target,
    @Nullable String group) {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  public LabelledText {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(label, "label");
  }

  /**
   * Reads {@code {"text", LABEL, "issue", "content", "source", "target"}}; stretches are {@code
   * [begin, end]} in code points.
   *
   * @param labelField the name of the field with the label
   * @param groupField of the field with the group, which may be missing
   * @throws IllegalArgumentException saying what is wrong
   */
  public static LabelledText parse(String json, Task task, String labelField, String groupField) {
    JsonNode object;
    try {
      object = MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
    }
    String text = field(object, "text");
    return new LabelledText(
        text,
        field(object, labelField),
        task == Task.STANCE ? field(object, "issue") : null,
        span(object, "content", text),
        span(object, "source", text),
        span(object, "target", text),
        object.hasNonNull(groupField) ? object.get(groupField).asText() : null);
  }

  private static String field(JsonNode object, String key) {
    JsonNode found = object.path(key);
    if (!found.isTextual() || found.textValue().isBlank()) {
      throw new IllegalArgumentException("\"" + key + "\" is missing or no text");
    }
    return found.textValue();
  }

  private static @Nullable Span span(JsonNode object, String key, String text) {
    JsonNode found = object.path(key);
    if (found.isMissingNode() || found.isNull()) {
      return null;
    }
    int begin = found.path(0).asInt(-1);
    int end = found.path(1).asInt(-1);
    if (found.size() != 2
        || begin < 0
        || end <= begin
        || end > text.codePointCount(0, text.length())) {
      throw new IllegalArgumentException(
          "\"" + key + "\" is not [begin, end] inside the text: " + found);
    }
    int from = text.offsetByCodePoints(0, begin);
    return new Span(from, text.offsetByCodePoints(from, end - begin));
  }
}
