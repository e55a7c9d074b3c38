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

  /** How many sums tell what a speaker says. */
  int sums();

  /**
   * Adds what a speaker says in a story to sums.
   *
   * @param speaker 0 for the first, 1 for the second
   */
  void add(int story, int speaker, double[] sums);

  /**
   * What a test compares: far from 0 where the speakers differ, and the same but for its sign
   * whichever comes first.
   *
   * @param one sums of what the one says
   * @param other sums of what the other says
   */
  double test(double[] one, double[] other);

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
