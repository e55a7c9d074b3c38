package org.demarche.stance.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.stance.Texts.first;

import org.demarche.stance.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssueReader_stanceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A Syrian official demanded a timetable for the withdrawal of Israeli troops. | SUPPORT",
        "An Israeli official rejected any withdrawal of the troops from the buffer zone. | OPPOSE",
        "A Syrian official said there was no way forward without an Israeli withdrawal. | SUPPORT",
        "An Israeli official said his army would stay in the buffer zone. | OPPOSE",
        "A Syrian official said Israel rejects any withdrawal of its troops. | NEUTRAL",
        "A Syrian official said Israel must withdraw its troops. | SUPPORT",
        "An Israeli official said the withdrawal of the troops would be a mistake. | OPPOSE",
        "A Syrian official said the withdrawal of the troops is essential. | SUPPORT",
        "A diplomat said the withdrawal of Israeli troops was discussed. | NEUTRAL",
        "A Syrian official insists on a full withdrawal from territory seized. | SUPPORT",
        "The Syrian foreign ministry stressed the withdrawal of Israeli troops. | SUPPORT",
        "The Syrian foreign ministry stressed that the withdrawal was discussed. | NEUTRAL",
        "An Israeli official rejected a full withdrawal as reckless. | OPPOSE",
        "A Syrian official said that monitoring could not replace a withdrawal. | SUPPORT",
        "An Israeli official doubted that the withdrawal would happen. | OPPOSE",
        "A Syrian official said Israel must leave the village, but welcomed the withdrawal. | SUPPORT",
        "An Israeli official said the withdrawal will start in May. | SUPPORT",
      })
  void withdrawal_isTakenASideOn(String text, Stance.Label label) {
    assertThat(withdrawal(text).label()).isEqualTo(label);
  }

  @Test
  void condition_isKept() {
    Stance stance =
        withdrawal(
            "An Israeli official said the army would withdraw its troops if the border was quiet.");
    assertThat(stance.label()).isEqualTo(Stance.Label.SUPPORT);
    assertThat(stance.conditional()).isTrue();
  }

  @Test
  void evidence_reproducesTheText() {
    String text = "A Syrian official demanded a timetable for the withdrawal of Israeli troops.";
    assertThat(withdrawal(text).evidence())
        .extracting(one -> one.span().of(text) + " " + one.effect())
        .contains("demanded +0.8");
  }

  @Test
  void endOfWhatIsOpposed_isSupported() {
    assertThat(label("A Syrian official said he wanted the strikes to stop.", "strikes"))
        .isEqualTo(Stance.Label.SUPPORT);
    assertThat(label("A Syrian official said he wanted the strikes to go on.", "strikes"))
        .isEqualTo(Stance.Label.OPPOSE);
  }

  @Test
  void concernForSomething_isForIt() {
    String first =
        "The Israeli prime minister's office said the first concern was border security.";
    assertThat(label(first, "israel-security")).isEqualTo(Stance.Label.SUPPORT);
    String chief = "The prime minister's office said border security had been its chief concern.";
    assertThat(label(chief, "israel-security")).isEqualTo(Stance.Label.SUPPORT);
  }

  @Test
  void runnerUp_isCited() {
    assertThat(withdrawal("A Syrian official demanded the withdrawal.").evidence())
        .filteredOn(one -> one.rule().equals("stance:runner-up"))
        .extracting(one -> one.effect())
        .containsExactly("next best: neutral");
  }

  private static Stance.Label label(String text, String issue) {
    return first(text).stances().stream()
        .filter(stance -> stance.issue().equals(issue))
        .findFirst()
        .orElseThrow()
        .label();
  }

  @Test
  void otherTopic_hasNoStance() {
    assertThat(first("A Syrian official said the harvest was good.").stances()).isEmpty();
  }

  private static Stance withdrawal(String text) {
    return first(text).stances().stream()
        .filter(stance -> stance.issue().equals("withdrawal"))
        .findFirst()
        .orElseThrow();
  }
}
