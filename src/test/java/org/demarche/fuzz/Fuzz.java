package org.demarche.fuzz;

import java.util.Random;

/**
 * Runs seeded rounds: a few hundred in every build, more by {@code -Ddemarche.fuzz=100000}. {@code
 * -Ddemarche.fuzz.seed} sets where they begin, so that several runs do not repeat each other.
 */
final class Fuzz {

  private static final int ROUNDS = 300;

  private Fuzz() {}

  /** What is done with one input; it throws whatever is wrong. */
  interface Round {
    void run(Random random) throws Exception;
  }

  static void rounds(Round round) {
    int rounds = Integer.getInteger("demarche.fuzz", ROUNDS);
    long first = Long.getLong("demarche.fuzz.seed", 1);
    for (long seed = first; seed < first + rounds; seed++) {
      try {
        round.run(new Random(seed));
      } catch (Exception | AssertionError | StackOverflowError e) {
        throw new AssertionError("round with seed " + seed + ": " + e, e);
      }
    }
  }
}
