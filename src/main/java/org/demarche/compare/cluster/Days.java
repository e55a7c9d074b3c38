package org.demarche.compare.cluster;

/**
 * The days from the first to the last on which versions of a statement were printed, as {@link
 * Sketch#day()}; without any day, {@code first} is above {@code last}.
 */
record Days(int first, int last) {

  /** The day of one version; none where it is undated. */
  static Days of(int day) {
    return day == Sketch.UNDATED
        ? new Days(Integer.MAX_VALUE, Integer.MIN_VALUE)
        : new Days(day, day);
  }

  Days and(Days other) {
    return new Days(Math.min(first, other.first), Math.max(last, other.last));
  }

  /** Days between the first and the last. */
  int length() {
    return Math.max(0, last - first);
  }

  /** How many days later the other begin; 0 where either has none. */
  int distance(Days other) {
    return first > last || other.first > other.last ? 0 : Math.abs(first - other.first);
  }
}
