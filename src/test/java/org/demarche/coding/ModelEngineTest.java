package org.demarche.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.demarche.codebook.Codebook;
import org.demarche.model.LinearModel;
import org.demarche.model.ModelException;
import org.demarche.model.Task;
import org.demarche.text.Article;
import org.junit.jupiter.api.Test;

class ModelEngineTest {

  private static final Codebook CODEBOOK = Codebook.shipped("english");
  private static final String TEXT = "The minister said the dam would cost jobs.";

  private static LinearModel model(Task task, String hash, String... labels) {
    float[] first = new float[labels.length];
    first[0] = 3;
    return new LinearModel(
        task, List.of(labels), hash, 1, new double[labels.length], Map.of("w=dam", first));
  }

  private static CodedArticle code(LinearModel model) {
    return Coder.of(CODEBOOK, List.of(model)).code(Article.of("a", TEXT));
  }

  @Test
  void frameModel_hasTheLastWordOnFramesAlone() {
    CodedArticle coded = code(model(Task.FRAME, CODEBOOK.hash(), "culture", "health"));
    CodedStatement statement = coded.statements().get(0);
    assertThat(statement.frames().get(0).frame()).isEqualTo("culture");
    assertThat(statement.frames().get(0).evidence().get(0).span().of(TEXT)).isEqualTo("dam");
    assertThat(coded.engines().frame()).startsWith("model-");
    assertThat(coded.engines().act()).isEqualTo("rules");
  }

  @Test
  void actModel_hasTheLastWordOnActs() {
    CodedArticle coded = code(model(Task.ACT, CODEBOOK.hash(), "THREATEN", "AID"));
    assertThat(coded.statements().get(0).act().act().name()).isEqualTo("THREATEN");
    assertThat(coded.statements().get(0).act().confidence()).isBetween(0.9, 1.0);
    assertThat(coded.engines().frame()).isEqualTo("rules");
  }

  @Test
  void modelThatDoesNotFit_isRefused() {
    assertRefused(model(Task.FRAME, "other", "culture", "health"), "another codebook");
    assertRefused(model(Task.FRAME, CODEBOOK.hash(), "culture", "weather"), "weather");
    assertRefused(model(Task.TONE, CODEBOOK.hash(), "positive", "negative"), "demarche score");
  }

  private static void assertRefused(LinearModel model, String message) {
    assertThatThrownBy(() -> code(model))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining(message);
  }
}
