package org.demarche.spark.job;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.spark.Success$;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.scheduler.StageInfo;
import org.demarche.spark.read.ReadTask;
import scala.collection.JavaConverters;

/**
 * Tells how far the coding is, after each task: by what was read, as articles are not counted
 * before.
 */
final class CodingProgress extends SparkListener {

  /** The job group by which the coding is told from other jobs. */
  static final String GROUP = "demarche-coding";

  private final List<ReadTask> tasks;
  private final double all;
  private final Consumer<String> show;
  private final long began = System.nanoTime();
  private final Set<Integer> stages = new HashSet<>();
  private final Set<Integer> done = new HashSet<>();
  private long bytes;
  private long articles;

  CodingProgress(List<ReadTask> tasks, Consumer<String> show) {
    this.tasks = tasks;
    this.all = Math.max(1, tasks.stream().mapToLong(ReadTask::bytes).sum());
    this.show = show;
  }

  @Override
  public synchronized void onJobStart(SparkListenerJobStart job) {
    if (GROUP.equals(job.properties().getProperty("spark.jobGroup.id"))) {
      for (StageInfo stage : JavaConverters.seqAsJavaList(job.stageInfos())) {
        stages.add(stage.stageId());
      }
    }
  }

  @Override
  public synchronized void onTaskEnd(SparkListenerTaskEnd end) {
    int task = end.taskInfo().partitionId();
    if (stages.contains(end.stageId())
        && end.reason() == Success$.MODULE$
        && task < tasks.size()
        && done.add(task)) {
      bytes += tasks.get(task).bytes();
      articles += end.taskMetrics().outputMetrics().recordsWritten();
      show.accept(line(articles, bytes / all, (System.nanoTime() - began) / 1e9));
    }
  }

  /**
   * @param part of all that is done, in [0,1]
   * @param seconds that it took
   */
  static String line(long articles, double part, double seconds) {
    double rate = articles / Math.max(seconds, 1e-3);
    return part <= 0 || part >= 1
        ? String.format(Locale.ROOT, "coding: %,d articles, %,.0f a second", articles, rate)
        : String.format(
            Locale.ROOT,
            "coding: %,d articles of about %,.0f, %,.0f a second, %s left",
            articles,
            articles / part,
            rate,
            time(seconds * (1 - part) / part));
  }

  private static String time(double seconds) {
    if (seconds < 90) {
      return Math.round(seconds) + " s";
    }
    long minutes = Math.round(seconds / 60);
    return minutes < 90 ? minutes + " min" : minutes / 60 + " h " + minutes % 60 + " min";
  }
}
