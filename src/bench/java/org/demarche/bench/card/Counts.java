package org.demarche.bench.card;

/**
 * How many there are, how many were found, how many of either match.
 *
 * @param recalled of the right ones
 * @param right of those found
 */
record Counts(int gold, int machine, int recalled, int right) {

  static final Counts NONE = new Counts(0, 0, 0, 0);

  Counts plus(Counts other) {
    return new Counts(
        gold + other.gold, machine + other.machine, recalled + other.recalled, right + other.right);
  }

  double precision() {
    return (double) right / machine;
  }

  double recall() {
    return (double) recalled / gold;
  }

  double f1() {
    return (double) (recalled + right) / (gold + machine);
  }
}
