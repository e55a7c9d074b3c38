package org.demarche.spark.nli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A model of inference in a few hundred numbers. A text entails a hypothesis with which it shares a
 * word, and contradicts one if either of the two is negated. It reads the inputs that BERT reads.
 */
public final class TinyModel {

  /** What it must know to pass the self-test, and some more. */
  public static final List<String> SELF_TEST =
      List.of(
          ("delegations minister border crossing farmers tools council budget storm bridge union"
                  + " contract open talks withdraw withdraws")
              .split(" "));

  private static final List<String> SPECIAL = List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]");
  private static final Set<String> NEGATIONS = Set.of("not", "never", "against", "reject");

  private TinyModel() {}

  /**
   * Writes it as an export.
   *
   * @param words that it knows beside negations, all in lower case
   * @param labels in the model's order: contradiction, neutral, entailment
   */
  public static void write(Path folder, List<String> words, String... labels) throws IOException {
    List<String> vocabulary = new ArrayList<>(SPECIAL);
    vocabulary.addAll(NEGATIONS.stream().sorted().toList());
    words.stream().filter(word -> !NEGATIONS.contains(word)).distinct().forEach(vocabulary::add);
    Files.createDirectories(folder.resolve("assets"));
    Files.write(folder.resolve("model.onnx"), model(vocabulary).bytes());
    Files.writeString(folder.resolve("config.json"), "{\"model_type\":\"bert\"}");
    Files.write(folder.resolve("vocab.txt"), vocabulary);
    Files.write(folder.resolve("assets/labels.txt"), List.of(labels));
  }

  private static Onnx model(List<String> vocabulary) {
    int concepts = vocabulary.size() + 1;
    float[][] concept = new float[vocabulary.size()][concepts];
    float[][] shared = new float[concepts][3];
    float[][] alone = new float[concepts][3];
    for (int word = SPECIAL.size(); word < vocabulary.size(); word++) {
      concept[word][NEGATIONS.contains(vocabulary.get(word)) ? 0 : word] = 1;
      shared[word][2] = 4;
    }
    // Either negated, but not both.
    shared[0][0] = -64;
    alone[0][0] = 32;
    // Every text has this one: a slight leaning to contradiction.
    for (int word = 0; word < vocabulary.size(); word++) {
      concept[word][concepts - 1] = 1;
    }
    alone[concepts - 1][0] = 0.5f;
    return new Onnx()
        .constant("concept", concept)
        .constant("shared", shared)
        .constant("alone", alone)
        .input("input_ids")
        .input("attention_mask")
        .input("token_type_ids")
        .node("Gather", List.of("concept", "input_ids"), "concepts")
        .node("Cast", List.of("token_type_ids"), "segment", Onnx.number("to", 1))
        .node("Cast", List.of("attention_mask"), "mask", Onnx.number("to", 1))
        .node("Mul", List.of("segment", "mask"), "second")
        .node("Sub", List.of("mask", "second"), "first")
        .node("Unsqueeze", List.of("first"), "in text", Onnx.numbers("axes", 2))
        .node("Unsqueeze", List.of("second"), "in hypothesis", Onnx.numbers("axes", 2))
        .node("Mul", List.of("concepts", "in text"), "of text")
        .node("Mul", List.of("concepts", "in hypothesis"), "of hypothesis")
        .node("ReduceMax", List.of("of text"), "text", axis(), Onnx.number("keepdims", 0))
        .node(
            "ReduceMax", List.of("of hypothesis"), "hypothesis", axis(), Onnx.number("keepdims", 0))
        .node("Mul", List.of("text", "hypothesis"), "both")
        .node("Add", List.of("text", "hypothesis"), "sum")
        .node("MatMul", List.of("both", "shared"), "from both")
        .node("MatMul", List.of("sum", "alone"), "from either")
        .node("Add", List.of("from both", "from either"), "logits")
        .output("logits");
  }

  private static Protobuf axis() {
    return Onnx.numbers("axes", 1);
  }
}
