package org.demarche.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.Tone;
import org.demarche.model.LinearModel;
import org.demarche.model.ModelException;
import org.demarche.model.Task;
import org.demarche.segment.Segmenter;
import org.demarche.stance.Stance;
import org.demarche.stance.score.Neighbours;
import org.demarche.stance.score.Scored;
import org.demarche.text.Article;
import org.demarche.text.Document;
import org.demarche.text.Evidence;
import org.junit.jupiter.api.Test;

class ModelEngineTest {

  private static final Codebook CODEBOOK = Codebook.shipped("english");
  private static final String TEXT = "The minister said the dam would cost jobs.";

  private static LinearModel model(Task task, String hash, String... labels) {
    float[] first = new float[labels.length];
    first[0] = 30;
    return new LinearModel(
        task, List.of(labels), hash, 1, new double[labels.length], Map.of("w=dam", first));
  }

  private static CodedArticle code(LinearModel model) {
    return new Coder(CODEBOOK, ModelEngine.of(CODEBOOK, List.of(model)))
        .code(Article.of("a", TEXT));
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
  }

  @Test
  void stanceModel_hasTheLastWordAndKeepsTheRulesEvidence() {
    Codebook talks = Codebook.shipped(Codebook.DEFAULT);
    String text = "\"We will never leave the buffer zone,\" an Israeli official said.";
    Engine engine =
        ModelEngine.of(
            talks,
            List.of(
                new LinearModel(
                    Task.STANCE,
                    List.of("oppose", "support"),
                    talks.hash(),
                    1,
                    new double[2],
                    Map.of("w=zone", new float[] {-30, 30}))));
    CodedStatement said = new Coder(talks, engine).code(Article.of("a", text)).statements().get(0);
    assertThat(said.stances())
        .isNotEmpty()
        .allSatisfy(
            stance -> {
              assertThat(stance.label()).isEqualTo(Stance.Label.SUPPORT);
              assertThat(stance.score()).isPositive();
              assertThat(stance.evidence().get(0).ref()).isEqualTo(stance.issue());
              assertThat(stance.evidence()).extracting(Evidence::rule).contains("model:w=zone");
            });
  }

  @Test
  void toneModel_scoresSentences() {
    Engine engine =
        ModelEngine.of(
            CODEBOOK, List.of(model(Task.TONE, CODEBOOK.hash(), "positive", "negative")));
    Document document = new Segmenter().segment(Article.of("a", TEXT));
    Scored scored = engine.score(document, null, null, Neighbours.NONE);
    assertThat(scored.tone()).isEqualTo(Tone.POSITIVE);
    assertThat(scored.evidence())
        .filteredOn(evidence -> evidence.of() == Evidence.Of.TONE)
        .extracting(evidence -> evidence.span().of(TEXT))
        .containsExactly("dam");
    assertThat(engine.names().tone()).startsWith("model-");
  }

  @Test
  void actModel_leavesTheToneToTheRulesAndTheirNeighbours() {
    Engine engine =
        ModelEngine.of(CODEBOOK, List.of(model(Task.ACT, CODEBOOK.hash(), "THREATEN", "AID")));
    Document document = new Segmenter().segment(Article.of("a", TEXT));
    Document before = new Segmenter().segment(Article.of("b", "This is a shameful atrocity."));
    Neighbours beside = new Neighbours(before, before);
    Scored scored = engine.score(document, null, null, beside);
    assertThat(scored.act().name()).isEqualTo("THREATEN");
    assertThat(scored.score())
        .isEqualTo(new RulesEngine(CODEBOOK).score(document, null, null, beside).score())
        .isNotEqualTo(engine.score(document, null, null, Neighbours.NONE).score());
  }

  private static void assertRefused(LinearModel model, String message) {
    assertThatThrownBy(() -> code(model))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining(message);
  }
}
