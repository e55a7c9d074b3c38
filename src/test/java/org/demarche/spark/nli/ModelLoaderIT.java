package org.demarche.spark.nli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.demarche.nli.NliException;
import org.demarche.spark.SharedSpark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

class ModelLoaderIT {

  private static final String[] LABELS = {"contradiction", "neutral", "entailment"};

  @TempDir(factory = ModelFolder.class, cleanup = CleanupMode.NEVER)
  private Path folder;

  private Path model;

  @BeforeEach
  void model() throws IOException {
    model = folder.resolve("tiny");
    TinyModel.write(model, TinyModel.SELF_TEST, LABELS);
  }

  private ZeroShot load() {
    return ModelLoader.load(SharedSpark.get(), model);
  }

  @Test
  void export_judgesByItsWords() {
    ZeroShot loaded = load();
    List<Double> shares =
        loaded.judge(
            "The talks go on, the minister said.",
            List.of("There are talks.", "There are not talks.", "It rained."));
    assertThat(shares.get(0)).isGreaterThan(0.9);
    assertThat(shares.get(1)).isLessThan(0.1);
    assertThat(shares.get(2)).isBetween(0.1, 0.5);
    assertThat(loaded.name()).matches("nli-[0-9a-f]{8}");
    assertThat(load().name()).isEqualTo(loaded.name());
  }

  @Test
  void hypothesesThatAreAllUnlikely_haveTheirProbabilitiesToo() {
    assertThat(load().judge("The talks go on.", List.of("It rained.", "The talks never go on.")))
        .satisfies(shares -> assertThat(shares.get(0)).isGreaterThan(shares.get(1)))
        .allMatch(share -> share > 0 && share < 0.5 || share == 0);
  }

  @Test
  void savedModel_isTheSame() throws IOException {
    Path saved = folder.resolve("saved");
    load().annotator().write().overwrite().save(saved.toUri().toString());
    model = saved;
    assertThat(load().judge("The talks go on.", List.of("There are talks.")).get(0))
        .isGreaterThan(0.9);
  }

  @Test
  void garbage_isRefused() throws IOException {
    Files.writeString(model.resolve("model.onnx"), "garbage");
    assertRefused("cannot be run", model.toString());
  }

  @Test
  void labelsInAnotherOrder_areRefused() throws IOException {
    TinyModel.write(model, TinyModel.SELF_TEST, "entailment", "neutral", "contradiction");
    assertRefused("fails the self-test", "labels in the right order");
  }

  @Test
  void vocabularyOfAnotherModel_isRefused() throws IOException {
    List<String> words = Files.readAllLines(model.resolve("vocab.txt"));
    Collections.reverse(words.subList(4, words.size()));
    Files.write(model.resolve("vocab.txt"), words);
    assertRefused("fails the self-test", "vocabulary");
  }

  @Test
  void labelsOfAnotherTask_areRefused() throws IOException {
    TinyModel.write(model, TinyModel.SELF_TEST, "bad", "fair", "good");
    assertRefused("[bad, fair, good]", "labels.txt");
  }

  @Test
  void folderThatIsNoModel_isRefused() throws IOException {
    Files.delete(model.resolve("model.onnx"));
    assertRefused("neither model.onnx");
    model = folder.resolve("nowhere");
    assertRefused("no folder");
  }

  @Test
  void modelOfAnotherKind_isRefused() throws IOException {
    Files.writeString(model.resolve("config.json"), "{\"model_type\":\"gpt2\"}");
    assertRefused("\"gpt2\"", "distilbert");
    Files.delete(model.resolve("config.json"));
    assertRefused("no config.json");
  }

  @Test
  void missingVocabulary_isNamed() throws IOException {
    Files.delete(model.resolve("vocab.txt"));
    assertRefused("no vocab.txt");
  }

  private void assertRefused(String... parts) {
    assertThatThrownBy(this::load)
        .isInstanceOf(NliException.class)
        .satisfies(e -> assertThat(e.getMessage().toLowerCase(Locale.ROOT)).contains(lower(parts)));
  }

  private static List<String> lower(String... parts) {
    return Arrays.stream(parts).map(part -> part.toLowerCase(Locale.ROOT)).toList();
  }
}
