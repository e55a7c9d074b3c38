package org.demarche.stance.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.stance.Texts.first;

import org.demarche.codebook.Act;
import org.demarche.codebook.Illocution;
import org.demarche.codebook.Modality;
import org.demarche.stance.ActCoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementActReader_codingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The minister said his army would attack the port. | THREATEN",
        "The minister said his army would not leave the valley. | REJECT",
        "The minister demanded a timetable for the retreat. | REQUEST",
        "The minister said the raids must end. | REQUEST",
        "The minister refused to condemn the raid. | REJECT",
        "The minister said he had not ruled out air strikes. | THREATEN",
        "The minister called for an end to sanctions. | REQUEST",
        "The minister welcomed the accord. | SUPPORT",
        "The minister denied that the army had shelled the town. | DENY",
        "The minister said the seizure was unlawful. | ACCUSE",
        "The minister said the road is nine miles long. | ASSERT",
        "'Stop the raids,' the minister said. | REQUEST",
        "The minister insisted that the army would not leave the valley. | REJECT",
        "The minister reiterated his refusal to leave the valley. | REJECT",
        "The ministry welcomes the accord. | SUPPORT",
        "The minister said his country refuses to leave the valley. | REJECT",
        "The minister said the bank had granted a loan to the province. | AID",
        "The minister said the army had closed the airspace. | COERCE",
        "The minister said there would be music. | ASSERT",
        "'There will be consequences,' the minister said. | THREATEN",
        "'The dam has not lowered the river,' the minister said. | DENY",
        "The minister said the talks focused on the river. | ASSERT",
        "The minister said it was immoral to leave the wounded behind. | ACCUSE",
      })
  void act_isReadOffCueAndContent(String text, Act act) {
    assertThat(coding(text.replace('\'', '"')).act()).isEqualTo(act);
  }

  @Test
  void condition_isASpan() {
    String text = "The minister said the army would withdraw if the border was quiet.";
    ActCoding coding = coding(text);
    assertThat(coding.condition()).isNotNull();
    assertThat(coding.condition().of(text)).isEqualTo("if the border was quiet");
    assertThat(coding.modality()).isEqualTo(Modality.HYPOTHETICAL);
  }

  @Test
  void whatMayNotBeMissing_isACondition() {
    String text = "\"No accord is possible without a timetable,\" the minister said.";
    assertThat(coding(text).condition().of(text)).isEqualTo("without a timetable");
  }

  @Test
  void actorAndRecipient_areNamed() {
    String text = "The minister said the rebels had attacked the convoy.";
    assertThat(coding(text).actor().of(text)).isEqualTo("the rebels");
    assertThat(coding(text).recipient().of(text)).isEqualTo("the convoy");
  }

  @Test
  void evidence_tellsWhatTurnedIt() {
    ActCoding coding = coding("The minister refused to condemn the raid.");
    assertThat(coding.illocution()).isEqualTo(Illocution.COMMISSIVE);
    assertThat(coding.evidence()).extracting(one -> one.effect()).contains("names accuse");
    assertThat(coding.runnerUp()).isEqualTo(Act.ACCUSE);
    assertThat(coding.evidence())
        .filteredOn(one -> one.rule().equals("acts:runner-up"))
        .extracting(one -> one.effect())
        .containsExactly("next best: accuse");
  }

  private static ActCoding coding(String text) {
    return first(text).act();
  }
}
