package org.demarche.compare.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.demarche.compare.stat.Bootstrap;
import org.junit.jupiter.api.Test;

class VariableAgreement_perValueTest {

  private static final List<List<String>> GIVEN =
      List.of(
          List.of("support", "support"),
          List.of("support", "support"),
          List.of("oppose", "oppose"),
          List.of("neutral", "oppose"),
          List.of("neutral", "support"));

  private static final Ratings RATINGS =
      Ratings.of(
          List.of("s1", "s2", "s3", "s4", "s5"),
          List.of("ann", "ben"),
          List.of("support", "oppose", "ambivalent", "neutral"),
          (unit, coder) -> GIVEN.get(unit).get(coder));

  private final VariableAgreement agreement =
      VariableAgreement.of("stance", RATINGS, Level.NOMINAL, Bootstrap.USUAL);

  @Test
  void eachValueGiven_hasItsOwnAgreement() {
    assertThat(agreement.values())
        .extracting(VariableAgreement.Value::value)
        .containsExactly("support", "oppose", "neutral");
    assertThat(agreement.values().get(0).percent()).isCloseTo(0.8, within(1e-9));
    assertThat(agreement.values().get(0).given()).isEqualTo(5);
    // Nobody agrees on neutral: observed 4/10, by chance 2*2*8/90.
    assertThat(agreement.values().get(2).alpha()).isCloseTo(1 - 0.4 / (32 / 90.0), within(1e-9));
  }

  @Test
  void disagreements_sayWhoGaveWhat() {
    assertThat(agreement.disagreements())
        .containsExactly(
            new VariableAgreement.Disagreement("s4", Map.of("ann", "neutral", "ben", "oppose")),
            new VariableAgreement.Disagreement("s5", Map.of("ann", "neutral", "ben", "support")));
  }

  @Test
  void valueThatIsNotAllowed_isRefused() {
    assertThatThrownBy(
            () -> Ratings.of(List.of("u"), List.of("c"), List.of("yes"), (unit, coder) -> "maybe"))
        .hasMessageContaining("maybe");
  }
}
