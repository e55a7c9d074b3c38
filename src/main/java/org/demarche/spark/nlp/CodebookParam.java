package org.demarche.spark.nlp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.demarche.codebook.CodebookFiles;

/**
 * A codebook's files as one text, which a Spark ML parameter can hold and a saved model carries.
 */
public final class CodebookParam {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private CodebookParam() {}

  public static String write(CodebookFiles files) {
    try {
      return MAPPER.writeValueAsString(files);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts can always be written", e);
    }
  }

  /**
   * @throws IllegalArgumentException if it was not written by {@link #write}
   */
  public static CodebookFiles read(String param) {
    try {
      return MAPPER.readValue(param, CodebookFiles.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a codebook's files: " + e.getOriginalMessage(), e);
    }
  }
}
