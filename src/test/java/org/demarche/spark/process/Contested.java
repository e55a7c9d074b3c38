package org.demarche.spark.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.demarche.spark.Jobs;
import org.demarche.spark.TableHashes;

/** An output that runs over one input or the other write, most of them processes of their own. */
final class Contested {

  static final Path ARCHIVE = Launched.TARGET.resolve("classes.jsa");

  private final List<Path> inputs;
  private final Path out;

  /**
   * @param out does not exist yet
   */
  Contested(List<Path> inputs, Path out) {
    this.inputs = List.copyOf(inputs);
    this.out = out;
  }

  Path out() {
    return out;
  }

  /** The output's tables as they are. */
  Map<String, String> tables() throws SQLException {
    return TableHashes.of(out);
  }

  /** Those of a run over an input, in this process. */
  Map<String, String> analyzed(int input) throws SQLException {
    Jobs.analyze(out, inputs.get(input));
    return tables();
  }

  /** As the launcher starts it once there is an archive of classes. */
  Launched run(int input) throws IOException {
    return run(input, "-XX:SharedArchiveFile=" + ARCHIVE);
  }

  /** As the launcher starts it the first time. */
  Launched firstRun(int input) throws IOException {
    Files.deleteIfExists(ARCHIVE);
    return run(input, "-XX:ArchiveClassesAtExit=" + ARCHIVE);
  }

  private Launched run(int input, String option) throws IOException {
    List<String> command = new ArrayList<>();
    command.add("-Dlog4j2.configurationFile=file:src/main/launcher/log4j2.properties");
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xlog:cds=off", "-Xlog:cds+dynamic=off"));
    command.addAll(List.of("-Xmx1g", option, "-cp", Launched.classPath()));
    command.addAll(List.of("org.demarche.cli.Main", "analyze", inputs.get(input).toString()));
    command.addAll(List.of("--out", out.toString()));
    return Launched.java(out.resolveSibling(out.getFileName() + ".log"), command);
  }

  /** Whether a run holds it. */
  boolean isLocked() {
    return Files.exists(out.resolve("_lock"));
  }

  /** How long a run over an input holds it, in nanoseconds. */
  long working(int input) throws IOException, InterruptedException {
    try (Launched run = run(input)) {
      run.await(this::isLocked);
      long began = System.nanoTime();
      if (run.await() != 0) {
        throw new IllegalStateException(run.log());
      }
      return System.nanoTime() - began;
    }
  }

  /** Kills a run over an input. */
  void kill(int input, long afterNanos) throws IOException, InterruptedException {
    try (Launched victim = run(input)) {
      victim.await(this::isLocked);
      long until = System.nanoTime() + afterNanos;
      victim.await(() -> System.nanoTime() >= until);
      victim.kill();
    }
  }
}
