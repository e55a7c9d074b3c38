package org.demarche.compare.stat;

import java.util.SplittableRandom;

/**
 * Numbers below a bound, each as likely as the others, at the cost of a multiplication (Lemire,
 * "Fast random integer generation in an interval", 2019). Resampling does little else.
 */
final class Dice {

  private static final long LOW = 0xffffffffL;

  private final SplittableRandom random;

  /** Same seed, same numbers. */
  Dice(long seed) {
    random = new SplittableRandom(seed);
  }

  /** From 0 to {@code bound - 1}. */
  int below(int bound) {
    long product = (random.nextInt() & LOW) * bound;
    if ((product & LOW) < bound) {
      long least = (LOW + 1) % bound;
      while ((product & LOW) < least) {
        product = (random.nextInt() & LOW) * bound;
      }
    }
    return (int) (product >>> 32);
  }

  boolean coin() {
    return random.nextInt() < 0;
  }
}
