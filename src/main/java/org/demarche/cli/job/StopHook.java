package org.demarche.cli.job;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.util.ShutdownHookManager;
import org.apache.spark.SparkContext;

/**
 * Lets a job end in good order when the process is told to (Ctrl-C, or a plain kill): its Spark
 * jobs are cancelled, and the process waits until it has cleared what it wrote.
 */
final class StopHook {

  /** Before Spark's and Hadoop's own, which would stop both under the job's feet. */
  private static final int FIRST = 1000;

  private static final int SECONDS = 20;

  private final SparkContext spark;
  private final boolean verbose;
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Runnable hook = this::stop;
  private volatile boolean stopping;

  /**
   * @param verbose whether to show what Spark says of its tasks being cut off
   */
  StopHook(SparkContext spark, boolean verbose) {
    this.spark = spark;
    this.verbose = verbose;
    ShutdownHookManager.get().addShutdownHook(hook, FIRST, 2 * SECONDS, TimeUnit.SECONDS);
  }

  boolean isStopping() {
    return stopping;
  }

  private void stop() {
    stopping = true;
    if (!verbose) {
      spark.setLogLevel("OFF");
    }
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    try {
      do {
        // Over and over: a Spark job that begins now must end, too.
        spark.cancelAllJobs();
      } while (!ended.await(100, TimeUnit.MILLISECONDS) && System.nanoTime() < until);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** To be called when all is cleared. */
  void close() {
    ended.countDown();
    if (!stopping) {
      ShutdownHookManager.get().removeShutdownHook(hook);
    }
  }
}
