package org.demarche.spark.nlp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.model.LinearModel;
import org.demarche.model.ModelFile;

/** Trained models as one text, which a Spark ML parameter can hold and a saved pipeline carries. */
final class ModelsParam {

  static final String NONE = "[]";

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ModelsParam() {}

  /**
   * @param files the texts of models' files
   */
  static String write(List<String> files) {
    try {
      return MAPPER.writeValueAsString(files);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts can always be written", e);
    }
  }

  /**
   * @throws IllegalArgumentException if it was not written by {@link #write}
   * @throws org.demarche.model.ModelException if one is no model
   */
  static List<LinearModel> read(String param) {
    try {
      return Stream.of(MAPPER.readValue(param, String[].class))
          .map(text -> ModelFile.read("the pipeline's model", text))
          .toList();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not models: " + e.getOriginalMessage(), e);
    }
  }
}
