package org.demarche.spark.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.List;
import java.util.Map;

/**
 * What a run did: {@code _manifest.json}.
 *
 * @param inputs the first {@link #LISTED} files
 * @param records all that stood in the inputs; {@code documents + repeated + rejects}
 * @param repeated articles that another input had given already
 * @param rows by table
 * @param seconds by step
 */
record Manifest(
    String version,
    String command,
    CodebookId codebook,
    long files,
    List<Input> inputs,
    String inputsHash,
    long records,
    long documents,
    long repeated,
    long rejects,
    Map<String, Long> rows,
    Map<String, Double> seconds) {

  /** Files that are listed one by one. */
  static final int LISTED = 1000;

  /** Which codebook coded. */
  record CodebookId(String name, String version, String hash) {}

  /**
   * A file.
   *
   * @param hash of the articles in it, whatever their order
   */
  record Input(String sourceUri, long articles, long rejects, String hash) {}

  Manifest {
    inputs = List.copyOf(inputs);
    if (documents + repeated + rejects != records) {
      throw new IllegalStateException(
          "%d documents + %d repeated + %d rejects are not the %d records read"
              .formatted(documents, repeated, rejects, records));
    }
  }

  String json() {
    try {
      return new ObjectMapper()
              .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
              .enable(SerializationFeature.INDENT_OUTPUT)
              .writeValueAsString(this)
          + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("numbers and texts can always be written", e);
    }
  }
}
