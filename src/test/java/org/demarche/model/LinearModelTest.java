package org.demarche.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.demarche.model.feature.FeatureVector;
import org.demarche.text.Evidence;
import org.demarche.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinearModelTest {

  private static LinearModel model(double temperature) {
    return new LinearModel(
        Task.TONE,
        List.of("negative", "positive"),
        "hash",
        temperature,
        new double[] {0.5, 0},
        Map.of("w=good", new float[] {-1, 2}, "w=bad", new float[] {2, -1}));
  }

  private static FeatureVector features(String name, double value) {
    FeatureVector features = new FeatureVector();
    features.add(name, value, new Span(0, 4));
    features.add("w=unknown", 1, new Span(5, 9));
    return features;
  }

  @Test
  void prediction_isTheLogisticOfTheSum() {
    Prediction prediction = model(1).predict(features("w=good", 0.5));
    assertThat(prediction.label(0)).isEqualTo("positive");
    assertThat(prediction.of("positive")).isCloseTo(1 / (1 + Math.exp(-1)), within(1e-6));
    assertThat(prediction.of("positive") + prediction.of("negative")).isCloseTo(1, within(1e-12));
    assertThat(prediction.of("mixed")).isZero();
  }

  @Test
  void temperature_flattensAndKeepsTheOrder() {
    Prediction sharp = model(1).predict(features("w=bad", 1));
    Prediction flat = model(3).predict(features("w=bad", 1));
    assertThat(flat.labels()).isEqualTo(sharp.labels());
    assertThat(flat.probability(0)).isLessThan(sharp.probability(0)).isGreaterThan(0.5);
  }

  @Test
  void evidence_isWhatSpeaksForTheLabel() {
    FeatureVector found = features("w=good", 1);
    found.add("w=bad", 1, new Span(10, 13));
    assertThat(ModelEvidence.of(model(1), found, Evidence.Of.TONE, "positive"))
        .containsExactly(
            new Evidence(Evidence.Of.TONE, "positive", "model:w=good", new Span(0, 4), "+1.50"));
  }

  @Test
  void file_holdsTheSameModel() {
    LinearModel read = ModelFile.read("m", ModelFile.write(model(2)));
    assertThat(read.name()).isEqualTo(model(2).name()).startsWith("model-");
    assertThat(read.predict(features("w=good", 1)))
        .isEqualTo(model(2).predict(features("w=good", 1)));
  }

  @Test
  void whatIsNoModel_isRefused(@TempDir Path empty) {
    assertThatThrownBy(() -> ModelFile.text(empty))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("demarche train");
    assertThatThrownBy(() -> ModelFile.read("m", "{\"format\":2,\"task\":\"mood\"}"))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("m is not a model");
    assertThatThrownBy(() -> ModelFile.read("m", "{\"format\":0}"))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("another version");
    assertThatThrownBy(() -> ModelFile.read("m", "nonsense")).isInstanceOf(ModelException.class);
  }
}
