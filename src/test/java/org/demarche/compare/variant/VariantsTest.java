package org.demarche.compare.variant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VariantsTest {

  private static final String FULL =
      "We will reopen the bridge if the shelling stops, and we will repair the road.";

  private final Variants variants = new Variants();

  private static Version version(String id, String content, boolean direct, String cueClass) {
    return new Version(id, content, direct, null, "said", cueClass, 10);
  }

  private Variant beside(String content, boolean direct) {
    return variants
        .of(List.of(version("a", FULL, true, "neutral"), version("b", content, direct, "neutral")))
        .get(1);
  }

  @Test
  void theSameWords_areVerbatim() {
    Variant variant =
        beside("we will reopen the bridge if the shelling stops and we will repair the road", true);

    assertThat(variant.relation()).isEqualTo(Relation.VERBATIM);
    assertThat(variant.conditionDropped()).isFalse();
  }

  @Test
  void aPart_isTruncated_andWhatItDropsIsTold() {
    Variant variant = beside("We will reopen the bridge, and we will repair the road.", true);

    assertThat(variant.relation()).isEqualTo(Relation.TRUNCATED);
    assertThat(variant.droppedText()).isEqualTo("if the shelling stops");
    assertThat(variant.conditionDropped()).isTrue();
  }

  @Test
  void twoGaps_areTwoStretches() {
    Variant variant = beside("We will reopen if the shelling stops, and we will repair", true);

    assertThat(variant.droppedText()).isEqualTo("the bridge … the road");
    assertThat(variant.conditionDropped()).isFalse();
  }

  @Test
  void aPartThatLacksFunctionWordsAlone_dropsNothingWorthAMark() {
    Variant variant =
        beside("reopen the bridge if the shelling stops, and will repair the road", true);

    assertThat(variant.relation()).isEqualTo(Relation.TRUNCATED);
    assertThat(variant.dropped()).isEmpty();
  }

  @Test
  void otherWords_areAParaphrase_whichMayKeepTheCondition() {
    Variant kept = beside("the bridge would open again provided that guns fall silent", false);
    Variant dropped = beside("the bridge would be opened again and the road repaired", false);

    assertThat(kept.relation()).isEqualTo(Relation.PARAPHRASE);
    assertThat(kept.conditionDropped()).isFalse();
    assertThat(dropped.conditionDropped()).isTrue();
  }

  @Test
  void aConditionThatCodingFound_countsWithoutAMarker() {
    @Nullable String condition = "should the shelling stop";
    Version full =
        new Version(
            "a",
            "Should the shelling stop, the bridge will reopen.",
            true,
            condition,
            null,
            "neutral",
            1);
    Version cut = version("b", "the bridge will reopen", true, "neutral");

    assertThat(variants.of(List.of(full, cut)).get(1).conditionDropped()).isTrue();
  }

  @Test
  void anotherDistance_isAChangedCue() {
    List<Variant> found =
        variants.of(
            List.of(version("a", FULL, true, "neutral"), version("b", FULL, true, "distancing")));

    assertThat(found).extracting(Variant::cueChanged).containsExactly(false, true);
  }

  @Test
  void theFullestDirectVersion_isTheReference_whateverTheOrder() {
    Version cut = version("c", "We will reopen the bridge", true, "neutral");
    Version retold =
        version("d", FULL + " That is what it said yesterday evening.", false, "neutral");
    Version full = version("e", FULL, true, "neutral");

    assertThat(variants.of(List.of(retold, full, cut)))
        .isEqualTo(variants.of(List.of(cut, retold, full)))
        .allSatisfy(variant -> assertThat(variant.reference()).isEqualTo(full));
  }
}
