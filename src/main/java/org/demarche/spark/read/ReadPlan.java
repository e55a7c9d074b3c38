package org.demarche.spark.read;

import java.util.ArrayList;
import java.util.List;

/** Shares files out among tasks, neighbours together, so that each reads about as much. */
final class ReadPlan {

  /** About ten seconds of coding on one core. */
  private static final long TASK = 4L << 20;

  /** What opening a file costs, as bytes of reading. */
  private static final long OPENING = 4L << 10;

  private ReadPlan() {}

  /**
   * @param atLeast tasks, where there is so much to share out
   */
  static List<ReadTask> tasks(List<InputFile> files, int atLeast) {
    List<SliceRange> slices = files.stream().map(SliceRange::whole).toList();
    long total = slices.stream().mapToLong(ReadPlan::cost).sum();
    long share = Math.max(1, Math.min(TASK, total / Math.max(1, atLeast)));
    List<ReadTask> tasks = new ArrayList<>();
    List<SliceRange> task = new ArrayList<>();
    long cost = 0;
    for (SliceRange slice : slices) {
      if (cost > 0 && cost + cost(slice) / 2 > share) {
        tasks.add(new ReadTask(task));
        task.clear();
        cost = 0;
      }
      task.add(slice);
      cost += cost(slice);
    }
    if (!task.isEmpty()) {
      tasks.add(new ReadTask(task));
    }
    return tasks;
  }

  private static long cost(SliceRange slice) {
    return slice.length() + OPENING;
  }
}
