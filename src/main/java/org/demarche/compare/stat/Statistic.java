package org.demarche.compare.stat;

/** A figure of a set of stories in which a story may stand more than once. */
@FunctionalInterface
public interface Statistic {

  /**
   * @param times how often each story stands in the set
   * @return not a number where the set does not give the figure
   */
  double of(int[] times);
}
