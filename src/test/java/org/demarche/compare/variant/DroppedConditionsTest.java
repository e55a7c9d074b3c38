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
          If the militia lays down its arms, we will open the road to the coast. | it would open the road to the coast
          The embassy will reopen once the capital is safe. | the embassy will reopen
          Once all hostages are home, the blockade of the port ends. | that the blockade of the port would end
          We will talk to them only after they recognise the border. | they would talk to them
          Only after the census can there be an election in the north. | there would be an election in the north
          We shall not return to the table unless the prisoners are released. | it would return to the table
          Unless it rains soon, the city will ration water. | the city would ration water
          No soldier leaves the hill until the observers are in place. | that soldiers will leave the hill
          Until the debt is paid, the ships stay in the harbour. | the ships would stay in the harbour
          The two armies can share the base as long as their commands stay apart. | the two armies could share the base
          As long as one mine is left, the school stays closed. | the school would stay closed
          So long as he is president, the islands will not be sold. | the islands would not be sold
          Refugees may come home provided they renounce violence. | refugees could come home
          Providing the bank agrees, the loan will be doubled. | the loan would be doubled
          There will be no handover without a receipt from the court. | that there would be a handover
          Without guarantees from the neighbours the factory will not be built. | that the factory would be built
          We accept the draft on the condition that the annex is removed. | had accepted the draft
          The ceasefire will be extended on the understanding that flights stop. | the ceasefire would be extended
          We will lift the embargo only when the last camp is closed. | it would lift the embargo
          The road toll will go in return for a bridge. | the road toll would go
          The sale of the jets is conditional on a vote in the senate. | the sale of the jets was agreed
          The withdrawal depends on calm along the river. | that there would be a withdrawal
          Depending on the harvest, grain exports may resume in autumn. | grain exports may resume in autumn
          We will answer in kind should they strike the port again. | it would answer in kind
          In case the talks fail, the army will hold the ridge. | the army would hold the ridge
          In the event of an attack our allies will come. | that its allies would come
          Assuming the ice holds, the convoy leaves on Sunday. | the convoy would leave on Sunday
          Barring a storm, the tunnel opens in May. | the tunnel would open in May
          As soon as the fever is gone, the quarantine ends. | that the quarantine would end
          We will publish the list, but not before the trial is over. | it would publish the list
          The trade deal will be signed pending approval by the court. | the trade deal would be signed
          We will reopen the bridge if shelling stops and once mines are cleared. | the bridge will reopen once mines are cleared
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
          The embassy will reopen once the capital is safe. | when the capital was safe the embassy would reopen
          The president once visited the camp. | the president had visited the camp
          We must stop this at once. | this had to stop
          We warned them once more about the dam. | it had warned them about the dam
          We meet once a week in the old mill. | they met in the old mill
          No soldier leaves the hill until the observers are in place. | soldiers would stay on the hill until observers came
          Refugees may come home provided they renounce violence. | those who renounce violence could come home
          There will be no handover without a receipt from the court. | the court had to give a receipt before any handover
          We accept the draft on the condition that the annex is removed. | it accepted the draft if the annex was taken out
          The aid is welcome. If they come, they come. | the aid was welcome
          The ministry provided two buses for the wounded. | two buses carried the wounded
          We will lift the embargo only when the last camp is closed. | the closing of the last camp would end the embargo
          The withdrawal depends on calm along the river. | only calm along the river would bring a withdrawal
          The army left without delay. | the army had left
          In case the talks fail, the army will hold the ridge. | should the talks fail, the ridge would be held
          We will reopen the bridge if shelling stops and once mines are cleared. | the bridge opens when shelling has stopped and mines are cleared
          """)
  void aKeptCondition_isNotCalledDropped(String full, String version) {
    assertThat(dropped(full, version)).isFalse();
  }
}
