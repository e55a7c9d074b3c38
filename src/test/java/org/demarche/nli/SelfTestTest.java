package org.demarche.nli;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class SelfTestTest {

  private static Entailment model(Predicate<SelfTest.Question> entails, double sure) {
    return new Entailment() {
      @Override
      public String name() {
        return "nli-test";
      }

      @Override
      public List<Double> judge(String text, List<String> hypotheses) {
        SelfTest.Question asked =
            SelfTest.questions().stream()
                .filter(q -> q.text().equals(text) && hypotheses.contains(q.hypothesis()))
                .findFirst()
                .orElseThrow();
        return List.of(entails.test(asked) ? sure : 1 - sure);
      }
    };
  }

  @Test
  void soundModel_passes() {
    assertThatCode(() -> SelfTest.run(model(SelfTest.Question::entailed, 0.9)))
        .doesNotThrowAnyException();
  }

  @Test
  void oneSlip_isForgiven() {
    SelfTest.Question first = SelfTest.questions().get(0);
    assertThatCode(() -> SelfTest.run(model(q -> q.entailed() && !q.equals(first), 0.9)))
        .doesNotThrowAnyException();
  }

  @Test
  void modelThatIsUpsideDown_isRefused() {
    assertThatThrownBy(() -> SelfTest.run(model(q -> !q.entailed(), 0.9)))
        .isInstanceOf(NliException.class)
        .hasMessageContaining("6 of 6 known entailments")
        .hasMessageContaining("6 of 6 known contradictions");
  }

  @Test
  void modelThatSaysYesToAll_isRefused() {
    assertThatThrownBy(() -> SelfTest.run(model(q -> true, 0.9)))
        .isInstanceOf(NliException.class)
        .hasMessageContaining("0 of 6 known entailments");
  }

  @Test
  void whatIsNoProbability_isRefused() {
    assertThatThrownBy(() -> SelfTest.run(model(SelfTest.Question::entailed, Double.NaN)))
        .isInstanceOf(NliException.class)
        .hasMessageContaining("NaN");
  }
}
