package org.demarche.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.Tone;
import org.demarche.nli.Entailment;
import org.demarche.segment.Segmenter;
import org.demarche.stance.Stance;
import org.demarche.stance.score.Neighbours;
import org.demarche.stance.score.Scored;
import org.demarche.text.Article;
import org.demarche.text.Document;
import org.demarche.text.Evidence;
import org.demarche.text.Span;
import org.junit.jupiter.api.Test;

class NliEngineTest {

  private static final Codebook CODEBOOK = Codebook.shipped(Codebook.DEFAULT);
  private static final String TEXT =
      "\"We will never leave the buffer zone,\" an Israeli official said.";

  /** Answers as told, and remembers what it was asked. */
  private static final class Told implements Entailment {
    private final List<String> asked = new ArrayList<>();
    private final double first;
    private final double second;

    Told(double first, double second) {
      this.first = first;
      this.second = second;
    }

    @Override
    public String name() {
      return "nli-told";
    }

    @Override
    public List<Double> judge(String text, List<String> hypotheses) {
      asked.add(text);
      asked.addAll(hypotheses);
      List<Double> shares = new ArrayList<>();
      for (int at = 0; at < hypotheses.size(); at++) {
        shares.add(at % 2 == 0 ? first : second);
      }
      return shares;
    }
  }

  private static CodedArticle code(Entailment model) {
    Engine engine = new NliEngine(CODEBOOK, model, new RulesEngine(CODEBOOK));
    return new Coder(CODEBOOK, engine).code(Article.of("a", TEXT));
  }

  private static Stance first(CodedArticle coded) {
    return coded.statements().get(0).stances().get(0);
  }

  @Test
  void model_hasTheLastWordOnStances() {
    CodedArticle coded = code(new Told(0.9, 0.2));
    Stance stance = first(coded);
    assertThat(stance.label()).isEqualTo(Stance.Label.SUPPORT);
    assertThat(stance.score()).isEqualTo(0.9 - 0.2);
    assertThat(stance.confidence()).isEqualTo(0.9 * 0.8);
    assertThat(stance.evidence().get(0).rule()).isEqualTo("nli:support");
    assertThat(stance.evidence().get(0).span().of(TEXT)).contains("never leave");
    assertThat(stance.evidence()).extracting(Evidence::rule).anyMatch(r -> !r.startsWith("nli:"));
    assertThat(coded.engines()).isEqualTo(new Engines("rules", "nli-told", "rules", "nli-told"));
  }

  @Test
  void labels_followBothAnswers() {
    assertThat(first(code(new Told(0.1, 0.9))).label()).isEqualTo(Stance.Label.OPPOSE);
    assertThat(first(code(new Told(0.4, 0.4))).label()).isEqualTo(Stance.Label.NEUTRAL);
    assertThat(first(code(new Told(0.9, 0.8))).label()).isEqualTo(Stance.Label.AMBIVALENT);
    assertThat(first(code(new Told(0.95, 0.55))).label()).isEqualTo(Stance.Label.SUPPORT);
  }

  @Test
  void names_areMaskedInAllThatIsAsked() {
    Told model = new Told(0.9, 0.1);
    code(model);
    assertThat(model.asked)
        .hasSizeGreaterThan(2)
        .noneMatch(text -> text.contains("Israel") || text.contains("Syria"));
    assertThat(model.asked.get(0)).startsWith("The speaker says: ").contains("buffer zone");
    assertThat(model.asked.get(1)).startsWith("The speaker is in favour of this: Avaria");
  }

  @Test
  void tone_isAskedOfTheTarget() {
    Told model = new Told(0.2, 0.7);
    String text = "It rained. The board is mad at Carl Dahl.";
    Document document = new Segmenter().segment(Article.of("a", text));
    Span target = new Span(text.indexOf("Carl"), text.length() - 1);
    Scored scored =
        new NliEngine(CODEBOOK, model, new RulesEngine(CODEBOOK))
            .score(document, null, target, Neighbours.NONE);
    assertThat(scored.tone()).isEqualTo(Tone.NEGATIVE);
    assertThat(scored.score()).isEqualTo(0.2 - 0.7);
    assertThat(model.asked)
        .containsExactly(
            "The board is mad at Avaria.",
            "The text speaks well of Avaria.",
            "The text speaks ill of Avaria.");
  }
}
