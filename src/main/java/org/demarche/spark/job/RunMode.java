package org.demarche.spark.job;

/**
 * How a run goes about its inputs; the tables do not depend on it.
 *
 * @param append whether the output's articles stay and new ones are added
 * @param resume whether to go on from what an unfinished run has coded, and to keep what is coded
 *     should this one not finish
 * @param tasks into how many parts to share the inputs out at least, 0 for two a core
 */
public record RunMode(boolean append, boolean resume, int tasks) {

  /** Everything anew. */
  public static final RunMode ANEW = new RunMode(false, false, 0);

  public RunMode {
    if (tasks < 0) {
      throw new IllegalArgumentException("tasks " + tasks);
    }
  }
}
