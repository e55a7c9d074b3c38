package org.demarche.compare.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LikenessTest {

  private static final String TEXT =
      "Our troops will stay on the ridge until three treaties have been signed";

  private final Vocabulary vocabulary = new Vocabulary();

  private Sketch sketch(String id, String side, int day, String force, String text) {
    return Sketch.of(vocabulary, id, day, List.of(side), force, text);
  }

  private @Nullable Tier beside(String text) {
    return Likeness.of(
        sketch("a", "north", 3, "ASSERT", TEXT), sketch("b", "north", 3, "ASSERT", text));
  }

  @Test
  void caseAndPunctuation_doNotMatter() {
    assertThat(beside("“" + TEXT.toUpperCase(java.util.Locale.ROOT) + ".”")).isEqualTo(Tier.EXACT);
  }

  @Test
  void aPartInOrder_isAPart() {
    assertThat(beside("will stay on the ridge until three treaties")).isEqualTo(Tier.PART);
  }

  @Test
  void inflectionAndOrder_makeAParaphrase() {
    assertThat(
            beside("until signature of three treaties its soldiers would be staying on the ridge"))
        .isEqualTo(Tier.PARAPHRASE);
  }

  @Test
  void aNegationOrAnotherNumber_isAnotherStatement() {
    assertThat(
            beside("Our troops will not stay on the ridge until three treaties have been signed"))
        .isNull();
    assertThat(beside("Our troops will stay on the ridge until five treaties have been signed"))
        .isNull();
  }

  @Test
  void aNegationBesideAnotherWordThatTurns_isAParaphrase() {
    Sketch denied =
        sketch("a", "north", 3, "ASSERT", "the families could not return to the valley");

    assertThat(
            Likeness.of(
                denied,
                sketch(
                    "b",
                    "north",
                    3,
                    "ASSERT",
                    "families were prevented from returning to the valley")))
        .isEqualTo(Tier.PARAPHRASE);
    assertThat(
            Likeness.of(
                denied, sketch("b", "north", 3, "ASSERT", "families returned to the valley")))
        .isNull();
  }

  @Test
  void aFewWords_areTheSameOnlyFromOneSideDoingOneThing() {
    Sketch welcomed = sketch("a", "north", 3, "SUPPORT", "the agreement");

    assertThat(Likeness.of(welcomed, sketch("b", "north", 3, "SUPPORT", "the agreement")))
        .isEqualTo(Tier.EXACT);
    assertThat(Likeness.of(welcomed, sketch("b", "north", 3, "REJECT", "the agreement"))).isNull();
    assertThat(Likeness.of(welcomed, sketch("b", "south", 3, "SUPPORT", "the agreement"))).isNull();
  }

  @Test
  void theSameWordsWeeksLater_areSaidAgain() {
    assertThat(
            Likeness.of(
                sketch("a", "north", 3, "ASSERT", TEXT), sketch("b", "north", 33, "ASSERT", TEXT)))
        .isNull();
  }
}
