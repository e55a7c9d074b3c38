package org.demarche.compare.variant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every planted condition that a version drops is found, and none that it keeps. */
class DroppedConditionsTest {

  private static boolean dropped(String full, String version) {
    return new Variants()
        .of(
            List.of(
                new Version("a", full, true, null, null, "neutral", 1),
                new Version("b", version, false, null, null, "neutral", 1)))
        .get(1)
        .conditionDropped();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          We will sign unless the other side moves its guns | it would sign
          There is no trade without a timetable for withdrawal | there would be no trade
          We will vote for it provided that the text is published | it will vote for it
          The convoy may pass as long as it carries no fuel | the convoy may pass
          We stay until the last mine is cleared | they would stay
          Aid will flow on condition that roads are open | aid would flow
          We would leave the hill in exchange for peace | they would leave the hill
          The payment is contingent on an audit | the payment is due
          Any deal is subject to a vote of parliament | a deal had been reached
          """)
  void aDroppedCondition_isFound(String full, String version) {
    assertThat(dropped(full, version)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          We will sign unless the other side moves its guns | it would sign if guns stay where they are
          There is no trade without a timetable for withdrawal | a withdrawal timetable must come first
          We stay until the last mine is cleared | they would stay until every mine was gone
          We will sign on Monday | it would sign
          If the guns move, we sign. The road is another matter. | the road was another matter
          """)
  void aKeptCondition_isNotCalledDropped(String full, String version) {
    assertThat(dropped(full, version)).isFalse();
  }
}
