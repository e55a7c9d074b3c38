package org.demarche.coding;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.demarche.text.InterruptedTextException;
import org.jspecify.annotations.Nullable;

/**
 * Stops work on a text that takes too long, by interrupting it. One thread keeps the time for all
 * that goes on at once; it ends when there has been nothing to do for a while.
 */
public final class TimeLimit {

  private static final int IDLE = 2;

  private final Duration limit;
  private final ScheduledThreadPoolExecutor clock;

  public TimeLimit(Duration limit) {
    this.limit = limit;
    this.clock = new ScheduledThreadPoolExecutor(1, TimeLimit::daemon);
    clock.setRemoveOnCancelPolicy(true);
    clock.setKeepAliveTime(IDLE, TimeUnit.SECONDS);
    clock.allowCoreThreadTimeOut(true);
  }

  /**
   * What the work gives.
   *
   * @throws TooSlowException if it takes longer than the limit
   * @throws InterruptedTextException if somebody else stopped it
   */
  public <T> T run(Supplier<T> work) {
    Alarm alarm = new Alarm(Thread.currentThread());
    Future<?> set = clock.schedule(alarm::ring, limit.toNanos(), TimeUnit.NANOSECONDS);
    try {
      return work.get();
    } catch (InterruptedTextException e) {
      throw alarm.hasRung() ? new TooSlowException(limit) : e;
    } finally {
      set.cancel(false);
      alarm.off();
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "demarche-time-limit");
    thread.setDaemon(true);
    return thread;
  }

  /** Rings at most once, and never after it was put off. */
  private static final class Alarm {

    private @Nullable Thread worker;
    private boolean rung;

    Alarm(Thread worker) {
      this.worker = worker;
    }

    synchronized void ring() {
      if (worker != null) {
        rung = true;
        worker.interrupt();
      }
    }

    synchronized boolean hasRung() {
      return rung;
    }

    /** What comes next on the worker's thread must not be interrupted in its place. */
    synchronized void off() {
      worker = null;
      if (rung) {
        Thread.interrupted();
      }
    }
  }
}
