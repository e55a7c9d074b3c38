package org.demarche.compare.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArticleSketchTest {

  private static final List<String> WORDS = words(400, 1);
  private static final ArticleSketch WIRE = sketch("wire", WORDS);

  private static List<String> words(int count, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    return IntStream.range(0, count).mapToObj(i -> "w" + random.nextInt(900)).toList();
  }

  private static ArticleSketch sketch(String id, List<String> words) {
    return ArticleSketch.of(id, 100, String.join(" ", words));
  }

  @Test
  void theSameTextLaidOutOtherwise_isTheSameArticle() {
    String text = WORDS.stream().collect(Collectors.joining("\n\n", "  ", "!"));

    assertThat(WIRE.likeness(ArticleSketch.of("b", 103, text))).isEqualTo(Tier.EXACT);
  }

  @Test
  void aReprintCutByAThird_isADuplicate() {
    assertThat(WIRE.likeness(sketch("cut", WORDS.subList(0, 270)))).isEqualTo(Tier.NEAR_DUPLICATE);
  }

  @Test
  void anotherArticle_orTheSameAMonthLater_isNot() {
    assertThat(WIRE.likeness(sketch("other", words(400, 2)))).isNull();
    assertThat(WIRE.likeness(ArticleSketch.of("b", 140, String.join(" ", WORDS)))).isNull();
  }

  @Test
  void noWords_noBuckets() {
    assertThat(ArticleSketch.of("empty", 100, " ... ").keys()).isEmpty();
  }
}
