package org.demarche.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A {@link LinearModel} as JSON: {@code model.json} in its folder. */
public final class ModelFile {

  public static final String NAME = "model.json";

  /** Raised whenever features change their meaning, for then a model's weights lose theirs. */
  private static final int FORMAT = 2;

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ModelFile() {}

  /**
   * The text of a folder's model.
   *
   * @throws ModelException if there is none
   */
  public static String text(Path folder) {
    Path file = folder.resolve(NAME);
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new ModelException(
          "there is no model in %s (no readable %s). Train one with: demarche train"
              .formatted(folder, NAME),
          e);
    }
  }

  public static String write(LinearModel model) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = MAPPER.createGenerator(text)) {
      out.writeStartObject();
      out.writeNumberField("format", FORMAT);
      out.writeStringField("task", model.task().toString());
      out.writeStringField("codebook", model.codebookHash());
      out.writeNumberField("temperature", model.temperature());
      out.writeObjectField("labels", model.labels());
      out.writeObjectField("intercepts", model.intercepts());
      out.writeObjectFieldStart("weights");
      for (Map.Entry<String, float[]> weight : new TreeMap<>(model.weights()).entrySet()) {
        out.writeObjectField(weight.getKey(), weight.getValue());
      }
      out.writeEndObject();
      out.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param name for messages
   * @throws ModelException if it is anything else
   */
  public static LinearModel read(String name, String text) {
    try {
      JsonNode json = MAPPER.readTree(text);
      if (json.path("format").asInt() != FORMAT) {
        throw new ModelException(
            name + " was trained by another version of Demarche. Train it again.");
      }
      Map<String, float[]> weights = new HashMap<>();
      json.path("weights").fields().forEachRemaining(f -> weights.put(f.getKey(), floats(f)));
      List<String> labels = new ArrayList<>();
      json.path("labels").forEach(label -> labels.add(label.asText()));
      double[] intercepts = MAPPER.convertValue(json.path("intercepts"), double[].class);
      return new LinearModel(
          Task.valueOf(json.path("task").asText().toUpperCase(Locale.ROOT)),
          labels,
          json.path("codebook").asText(),
          json.path("temperature").asDouble(),
          intercepts,
          weights);
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw new ModelException(name + " is not a model of Demarche: " + e.getMessage(), e);
    }
  }

  private static float[] floats(Map.Entry<String, JsonNode> field) {
    float[] values = new float[field.getValue().size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = field.getValue().get(i).floatValue();
    }
    return values;
  }
}
