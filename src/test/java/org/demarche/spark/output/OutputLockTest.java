package org.demarche.spark.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputLockTest {

  @TempDir Path out;

  private OutputLock take() throws IOException {
    return OutputLock.take(
        FileSystem.get(new Configuration()), new org.apache.hadoop.fs.Path(out.toUri()));
  }

  private void leave(LockHolder holder, Duration ago) throws IOException {
    Path file = Files.writeString(out.resolve("_lock"), holder.text());
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(ago)));
  }

  @Test
  void secondRun_isRefusedUntilTheFirstEnds() throws IOException {
    try (OutputLock first = take()) {
      assertThatThrownBy(this::take)
          .isInstanceOf(OutputException.class)
          .hasMessageContaining("process " + ProcessHandle.current().pid());
      first.check();
    }
    take().close();
    assertThat(out).isEmptyDirectory();
  }

  @Test
  void lockOfAnEndedProcess_isTakenOver() throws IOException {
    LockHolder me = LockHolder.me("run");
    // The number was given again: another process has it now.
    leave(new LockHolder(me.pid(), me.host(), me.started() - 5000, "run"), Duration.ZERO);
    take().close();
    leave(new LockHolder(Integer.MAX_VALUE, me.host(), 1, "run"), Duration.ZERO);
    take().close();
  }

  @Test
  void lockOfAnotherMachine_holdsAsLongAsItIsRenewed() throws IOException {
    LockHolder other = new LockHolder(1, "elsewhere", 1, "run");
    leave(other, Duration.ofMinutes(2));
    assertThatThrownBy(this::take).isInstanceOf(OutputException.class);
    leave(other, Duration.ofMinutes(11));
    take().close();
  }

  @Test
  void runWhoseLockWasTakenOver_publishesNothing() throws IOException {
    try (OutputLock lock = take()) {
      leave(new LockHolder(1, "elsewhere", 1, "run"), Duration.ZERO);
      assertThatThrownBy(lock::check).isInstanceOf(OutputException.class);
    }
    assertThat(out.resolve("_lock")).exists();
  }
}
