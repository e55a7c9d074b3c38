package org.demarche.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

  @Test
  void prediction_isTheLogisticOfTheSum() {
    Prediction prediction = model(1).predict(List.of("w=good", "w=good", "w=unknown"));
    assertThat(prediction.label(0)).isEqualTo("positive");
    assertThat(prediction.of("positive")).isCloseTo(1 / (1 + Math.exp(-2.5)), within(1e-6));
    assertThat(prediction.of("positive") + prediction.of("negative")).isCloseTo(1, within(1e-12));
    assertThat(prediction.of("mixed")).isZero();
  }

  @Test
  void temperature_flattensAndKeepsTheOrder() {
    Prediction sharp = model(1).predict(List.of("w=bad"));
    Prediction flat = model(3).predict(List.of("w=bad"));
    assertThat(flat.labels()).isEqualTo(sharp.labels());
    assertThat(flat.probability(0)).isLessThan(sharp.probability(0)).isGreaterThan(0.5);
  }

  @Test
  void file_holdsTheSameModel() {
    LinearModel read = ModelFile.read("m", ModelFile.write(model(2)));
    assertThat(read.name()).isEqualTo(model(2).name()).startsWith("model-");
    assertThat(read.predict(List.of("w=good"))).isEqualTo(model(2).predict(List.of("w=good")));
  }

  @Test
  void whatIsNoModel_isRefused(@TempDir Path empty) {
    assertThatThrownBy(() -> ModelFile.text(empty))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("demarche train");
    assertThatThrownBy(() -> ModelFile.read("m", "{\"format\":1,\"task\":\"mood\"}"))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("m is not a model");
    assertThatThrownBy(() -> ModelFile.read("m", "{\"format\":0}"))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("another version");
    assertThatThrownBy(() -> ModelFile.read("m", "nonsense")).isInstanceOf(ModelException.class);
  }
}
