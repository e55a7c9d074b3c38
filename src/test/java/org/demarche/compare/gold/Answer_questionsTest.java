package org.demarche.compare.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.demarche.compare.stat.Bootstrap;
import org.demarche.compare.validity.Confusion;
import org.demarche.compare.validity.Measured;
import org.junit.jupiter.api.Test;

class Answer_questionsTest {

  private static Checked checked(String id, Labels machine, Labels gold, double inclusion) {
    return new Checked(Codings.machine(id, "story " + id, machine, 0.5), gold, "all", inclusion);
  }

  private static final Labels MINISTER = Codings.labels("minister", "border", "support", "peace");
  private static final List<Checked> CHECKED =
      List.of(
          checked("1", MINISTER, MINISTER, 0.5),
          checked("2", MINISTER, Codings.labels("envoy", "border", "oppose"), 0.5),
          checked("3", MINISTER, Codings.labels("minister", "border", "none", "peace"), 1),
          checked("4", MINISTER, Labels.NO_STATEMENT, 1));

  private static Answer answer(Question question) {
    return new Answer(question, CHECKED, Bootstrap.USUAL);
  }

  @Test
  void statement_isAskedOfEveryRowByItsWeight() {
    Answer answer = answer(Question.statement());
    assertThat(answer.size()).isEqualTo(4);
    assertThat(answer.confusion().accuracy()).isCloseTo(5 / 6.0, within(1e-12));
  }

  @Test
  void speaker_isNotAskedOfWhatIsNoStatement() {
    Answer answer = answer(Question.speaker());
    assertThat(answer.size()).isEqualTo(3);
    assertThat(answer.confusion().cell("envoy", "minister")).isEqualTo(2.0);
    assertThat(answer.measure("accuracy", Confusion::accuracy).value())
        .isCloseTo(3 / 5.0, within(1e-12));
  }

  @Test
  void stance_countsIssuesThatEitherSees() {
    Confusion confusion = answer(Question.stance(Set.of("border"))).confusion();
    assertThat(confusion.cell("oppose", "support")).isEqualTo(2.0);
    assertThat(confusion.cell("none", "support")).isEqualTo(1.0);
    assertThat(confusion.f1("support")).isCloseTo(2 * 2 / 7.0, within(1e-12));
    assertThat(confusion.macroF1("none")).isCloseTo((4 / 7.0 + 0) / 2, within(1e-12));
  }

  @Test
  void stance_countsOnlyIssuesThatWereAsked() {
    assertThat(answer(Question.stance(Set.of("another"))).size()).isZero();
  }

  @Test
  void frame_isAskedWhetherInItOrNot() {
    Confusion confusion = answer(Question.frame()).confusion();
    assertThat(confusion.precision("peace")).isCloseTo(3 / 5.0, within(1e-12));
    assertThat(confusion.recall("peace")).isEqualTo(1.0);
  }

  @Test
  void groups_areMeasuredOneByOne() {
    assertThat(answer(Question.kind()).accuracyBy(one -> one.machine().outlet()))
        .extracting(Measured::name, Measured::n)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("The Example", 3));
  }

  @Test
  void calibration_comparesConfidenceWithWhatWasRight() {
    // Speakers are claimed with .8; 3 of the weight of 5 is right.
    assertThat(answer(Question.speaker()).calibration().expectedError())
        .isCloseTo(0.2, within(1e-12));
    assertThat(answer(Question.kind()).calibration()).isNull();
  }
}
