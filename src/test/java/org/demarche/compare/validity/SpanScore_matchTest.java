package org.demarche.compare.validity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.compare.validity.SpanScore.Match;
import org.demarche.text.Span;
import org.demarche.text.Spans;
import org.junit.jupiter.api.Test;

class SpanScore_matchTest {

  private static Spans spans(int... bounds) {
    Span[] parts = new Span[bounds.length / 2];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = new Span(bounds[2 * i], bounds[2 * i + 1]);
    }
    return Spans.of(parts);
  }

  @Test
  void exact_wantsEveryPiece() {
    List<Spans> gold = List.of(spans(0, 5, 8, 12), spans(20, 30));
    assertThat(SpanScore.match(gold, List.of(spans(0, 5), spans(20, 30)), Match.EXACT))
        .extracting(SpanScore.Pair::gold)
        .containsExactly(1);
  }

  @Test
  void half_matchesOneToOneTheBestFirst() {
    List<Spans> gold = List.of(spans(0, 10));
    List<SpanScore.Pair> pairs =
        SpanScore.match(gold, List.of(spans(0, 6), spans(0, 9)), Match.HALF);
    assertThat(pairs).extracting(SpanScore.Pair::machine).containsExactly(1);
  }

  @Test
  void half_isNotMetByLess() {
    assertThat(SpanScore.match(List.of(spans(0, 10)), List.of(spans(0, 4)), Match.HALF)).isEmpty();
    assertThat(SpanScore.match(List.of(spans(0, 10)), List.of(spans(5, 10)), Match.HALF))
        .hasSize(1);
  }

  @Test
  void sums_giveThePooledFigures() {
    SpanScore score = new SpanScore(4, 2, 1).plus(new SpanScore(1, 3, 1));
    assertThat(score.precision()).isEqualTo(0.4);
    assertThat(score.recall()).isEqualTo(0.4);
    assertThat(score.f1()).isEqualTo(0.4);
    assertThat(SpanScore.NONE.f1()).isNaN();
  }
}
