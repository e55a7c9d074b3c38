package org.demarche.compare.stat;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Deals the stories of two speakers out anew between them, each keeping as many; a story in which
 * both speak is given to them the other way about, or not. Only the smaller hand is added up: the
 * other holds the rest of what both have together.
 */
final class Deals {

  private final Contrast contrast;
  private final Dice dice;
  private final int[] solo;
  private final int[] shared;
  private final int hand;
  private final double[] together;
  private final double[] one;
  private final double[] other;

  Deals(Contrast contrast, long seed) {
    this.contrast = contrast;
    this.dice = new Dice(seed);
    int stories = contrast.stories();
    this.shared = where(stories, i -> contrast.first(i) && contrast.second(i));
    this.solo = where(stories, i -> contrast.first(i) != contrast.second(i));
    int firsts = (int) IntStream.of(solo).filter(contrast::first).count();
    this.hand = Math.min(firsts, solo.length - firsts);
    this.together = new double[contrast.sums()];
    this.one = new double[contrast.sums()];
    this.other = new double[contrast.sums()];
    for (int story = 0; story < stories; story++) {
      contrast.add(story, 0, one);
      contrast.add(story, 1, other);
    }
    for (int i = 0; i < together.length; i++) {
      together[i] = one[i] + other[i];
    }
  }

  private static int[] where(int stories, IntPredicate holds) {
    return IntStream.range(0, stories).filter(holds).toArray();
  }

  /** How far apart the speakers are as they are; to be asked before anything is dealt. */
  double given() {
    return Math.abs(contrast.test(one, other));
  }

  /** How far apart the next deal leaves them. */
  double next() {
    Arrays.fill(one, 0);
    for (int at = 0; at < hand; at++) {
      int from = at + dice.below(solo.length - at);
      int story = solo[from];
      solo[from] = solo[at];
      solo[at] = story;
      contrast.add(story, contrast.first(story) ? 0 : 1, one);
    }
    for (int story : shared) {
      contrast.add(story, dice.coin() ? 0 : 1, one);
    }
    for (int i = 0; i < other.length; i++) {
      other[i] = together[i] - one[i];
    }
    return Math.abs(contrast.test(one, other));
  }
}
