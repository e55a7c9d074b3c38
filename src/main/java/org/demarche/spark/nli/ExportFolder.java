package org.demarche.spark.nli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.demarche.nli.NliException;

/**
 * A model exported to ONNX, as Hugging Face's Optimum writes it, brought into the form that Spark
 * NLP reads: {@code model.onnx} beside {@code assets} with the vocabulary and {@code labels.txt}.
 */
final class ExportFolder {

  static final String MODEL = "model.onnx";
  private static final String DATA = "model.onnx_data";
  private static final String ASSETS = "assets";
  private static final String LABELS = "labels.txt";
  private static final String CONFIG = "config.json";

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Path folder;
  private final JsonNode config;

  /**
   * @throws NliException if its config.json is missing or cannot be read
   */
  ExportFolder(Path folder) {
    this.folder = folder;
    Path file = folder.resolve(CONFIG);
    if (!Files.isRegularFile(file)) {
      throw new NliException(
          folder + " has a model.onnx but no config.json beside it to say of which kind it is.");
    }
    try {
      config = MAPPER.readTree(file.toFile());
    } catch (IOException e) {
      throw new NliException(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  static boolean is(Path folder) {
    return Files.isRegularFile(folder.resolve(MODEL));
  }

  Architecture architecture() {
    return Architecture.ofType(config.path("model_type").asText());
  }

  /** Whether its vocabulary tells upper from lower case. */
  boolean caseSensitive(Path prepared) throws IOException {
    Path vocabulary = prepared.resolve(ASSETS).resolve("vocab.txt");
    if (!Files.exists(vocabulary)) {
      return true;
    }
    return Files.readAllLines(vocabulary).stream()
        .anyMatch(word -> !word.startsWith("[") && !word.equals(word.toLowerCase(Locale.ROOT)));
  }

  /**
   * Links or copies what Spark NLP wants into an empty folder.
   *
   * @throws NliException if something is missing, or the labels are none of inference
   */
  void prepare(Path to) throws IOException {
    link(folder.resolve(MODEL), to.resolve(MODEL));
    if (Files.exists(folder.resolve(DATA))) {
      link(folder.resolve(DATA), to.resolve(DATA));
    }
    Path assets = Files.createDirectories(to.resolve(ASSETS));
    for (String name : architecture().assets()) {
      Files.write(assets.resolve(name), asset(name));
    }
    List<String> labels = labels();
    for (String needed : List.of("entail", "contradict")) {
      if (labels.stream().noneMatch(label -> label.toLowerCase(Locale.ROOT).startsWith(needed))) {
        throw new NliException(
            ("the labels of %s are %s; a model of natural language inference has \"entailment\" and"
                    + " \"contradiction\". If only their names are wrong, put them in the right"
                    + " order into %s.")
                .formatted(folder, labels, folder.resolve(ASSETS).resolve(LABELS)));
      }
    }
    Files.write(assets.resolve(LABELS), labels);
  }

  private static void link(Path from, Path to) throws IOException {
    try {
      Files.createSymbolicLink(to, from.toAbsolutePath());
    } catch (UnsupportedOperationException | IOException e) {
      Files.copy(from, to);
    }
  }

  private byte[] asset(String name) throws IOException {
    for (Path place : List.of(folder.resolve(ASSETS).resolve(name), folder.resolve(name))) {
      if (Files.isRegularFile(place)) {
        return Files.readAllBytes(place);
      }
    }
    Path json = folder.resolve("vocab.json");
    if (name.equals("vocab.txt") && Files.isRegularFile(json)) {
      TreeMap<Integer, String> byNumber = new TreeMap<>();
      MAPPER
          .readTree(json.toFile())
          .fields()
          .forEachRemaining(word -> byNumber.put(word.getValue().asInt(), word.getKey()));
      return String.join("\n", byNumber.values()).getBytes(StandardCharsets.UTF_8);
    }
    throw new NliException(
        "%s has no %s. Export the model with its tokenizer.".formatted(folder, name));
  }

  private List<String> labels() throws IOException {
    Path listed = folder.resolve(ASSETS).resolve(LABELS);
    if (Files.isRegularFile(listed)) {
      return Files.readAllLines(listed).stream().filter(label -> !label.isBlank()).toList();
    }
    TreeMap<Integer, String> byNumber = new TreeMap<>();
    config
        .path("id2label")
        .fields()
        .forEachRemaining(
            label -> byNumber.put(Integer.valueOf(label.getKey()), label.getValue().asText()));
    return new ArrayList<>(byNumber.values());
  }
}
