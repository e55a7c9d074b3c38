package org.demarche.spark.output;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Instant;
import java.util.Optional;

/**
 * Who holds a lock.
 *
 * @param pid number of the process, which numbers may be given again
 * @param host the machine it runs on
 * @param started when it began, in milliseconds since 1970, or 0 where that is not known
 * @param run a name of the run
 */
record LockHolder(long pid, String host, long started, String run) {

  private static final String FORMAT = "process %d on %s, started %d, run %s";

  static LockHolder me(String run) {
    ProcessHandle me = ProcessHandle.current();
    return new LockHolder(me.pid(), thisHost(), started(me), run);
  }

  /** Nobody {@linkplain #isKnown known}, if it is not what {@link #text} gives. */
  static LockHolder read(String text) {
    String[] words = text.strip().split(",? ");
    try {
      return new LockHolder(Long.parseLong(words[1]), words[3], Long.parseLong(words[5]), words[7]);
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      return new LockHolder(-1, "?", 0, "?");
    }
  }

  boolean isKnown() {
    return pid >= 0;
  }

  String text() {
    return FORMAT.formatted(pid, host, started, run);
  }

  /** Whether the process is known to have ended. */
  boolean isGone() {
    if (!host.equals(thisHost())) {
      return false;
    }
    Optional<ProcessHandle> process = ProcessHandle.of(pid);
    return process.isEmpty()
        || !process.get().isAlive()
        || (started > 0 && started(process.get()) > 0 && started != started(process.get()));
  }

  private static long started(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }

  private static String thisHost() {
    try {
      return InetAddress.getLocalHost().getHostName().replace(' ', '_');
    } catch (IOException e) {
      return "unknown";
    }
  }

  @Override
  public String toString() {
    return isKnown() ? "process " + pid + " on " + host : "it has just begun";
  }
}
