package org.demarche.compare.stat;

/**
 * How two speakers differ, over the stories in which either speaks. Every array has one place for
 * each of {@link #stories()}.
 */
public interface Contrast extends Statistic {

  /** The difference over all stories. */
  double value();

  int stories();

  /** Whether the first speaker says anything of it in a story. */
  boolean first(int story);

  /** Whether the second speaker does. */
  boolean second(int story);

  /**
   * What a test compares: far from 0 where the speakers differ.
   *
   * @param exchanged the stories whose words are given each to the other speaker
   */
  double test(boolean[] exchanged);

  /** The number of stories of the speaker who has fewer. */
  default int informative() {
    int a = 0;
    int b = 0;
    for (int i = 0; i < stories(); i++) {
      a += first(i) ? 1 : 0;
      b += second(i) ? 1 : 0;
    }
    return Math.min(a, b);
  }
}
