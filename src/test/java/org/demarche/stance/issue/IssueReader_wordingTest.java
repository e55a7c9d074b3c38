package org.demarche.stance.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.stance.Texts.first;

import org.demarche.stance.Stance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways to take a side without a verb that does, each with a near miss. */
class IssueReader_wordingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // what a noun or a gerund heads is judged as a whole
        "A Syrian official said a delay of the withdrawal would be a mistake. | SUPPORT",
        "A Syrian official said a map of the withdrawal would be a mistake. | OPPOSE",
        // what must and will become of it
        "A Syrian official said that the withdrawal must not be delayed. | SUPPORT",
        "An Israeli official said the withdrawal must be delayed. | OPPOSE",
        "A Syrian official said the withdrawal should go on. | SUPPORT",
        // wanted to be something
        "An Israeli official wanted the withdrawal stopped. | OPPOSE",
        "An Israeli official wanted the withdrawal explained. | SUPPORT",
        // clauses apart
        "A Syrian official said he rejected the map and that the withdrawal was due. | SUPPORT",
        "A Syrian official said it was not a withdrawal but a delay. | NEUTRAL",
        // on a condition
        "A Syrian official said Damascus would leave the room if the withdrawal failed. | SUPPORT",
        "A Syrian official said Damascus left the room after the withdrawal failed. | NEUTRAL",
        "A Syrian official said there would be no trade before the withdrawal. | SUPPORT",
        "A Syrian official said there was trade before the withdrawal. | NEUTRAL",
        // complaints are against what is complained of, not against the complaint
        "An Israeli official complained that the withdrawal was reckless. | OPPOSE",
        // another's stance
        "An Israeli official said the opposition welcomed the withdrawal. | NEUTRAL",
        "An Israeli official said the government welcomed the withdrawal. | SUPPORT",
      })
  void withdrawal_isTakenASideOn(String text, Stance.Label label) {
    assertThat(first(text).stances())
        .filteredOn(stance -> stance.issue().equals("withdrawal"))
        .extracting(Stance::label)
        .containsExactly(label);
  }
}
