package org.demarche.spark.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Java process with Demarche's jars, as the launcher or a Spark distribution starts it. */
final class Launched implements AutoCloseable {

  static final Path TARGET = Path.of("target").toAbsolutePath();

  private static final List<String> OURS =
      List.of("demarche", "picocli", "snakeyaml-engine", "jspecify", "spark-nlp", "opennlp");
  private static final int MINUTES = 10;

  private final Process process;
  private final Path log;

  private Launched(Process process, Path log) {
    this.process = process;
    this.log = log;
    // Should the tests be ended themselves.
    Runtime.getRuntime().addShutdownHook(new Thread(this::destroy));
  }

  static Launched java(Path log, List<String> arguments) throws IOException {
    return java(log, Map.of(), arguments);
  }

  /**
   * @param log of both streams
   * @param environment beside that of this process
   * @param arguments of java, beginning with its options
   */
  static Launched java(Path log, Map<String, String> environment, List<String> arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("@src/main/launcher/jvm.options");
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    builder.environment().putAll(environment);
    return new Launched(builder.redirectOutput(log.toFile()).start(), log);
  }

  /** The class path of the launcher. */
  static String classPath() throws IOException {
    return thinJar() + File.pathSeparator + Files.readString(TARGET.resolve("classpath.txt"));
  }

  /** The jars of a Spark distribution: the tests' own without Demarche and what it brings along. */
  static List<Path> sparkAlone() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> entry.endsWith(".jar"))
        .map(Path::of)
        .filter(jar -> OURS.stream().noneMatch(jar.getFileName().toString()::startsWith))
        .toList();
  }

  static Path thinJar() throws IOException {
    try (Stream<Path> jars = Files.list(TARGET)) {
      return jars.filter(jar -> jar.getFileName().toString().matches("demarche-[\\d.]+\\.jar"))
          .findFirst()
          .orElseThrow();
    }
  }

  /** What spark-submit takes as --jars. */
  static String jarsBesideIt() throws IOException {
    try (Stream<Path> jars = Files.list(TARGET.resolve("lib"))) {
      return jars.map(Path::toString).collect(Collectors.joining(","));
    }
  }

  /** Waits until something holds or the process has ended; however slow the machine is. */
  void await(BooleanSupplier holds) throws InterruptedException {
    long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
    while (process.isAlive() && !holds.getAsBoolean() && System.nanoTime() < until) {
      Thread.sleep(5);
    }
  }

  /** Its exit code. */
  int await() throws InterruptedException {
    return process.waitFor(MINUTES, TimeUnit.MINUTES) ? process.exitValue() : -1;
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  String log() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends it and all that it started, at once. */
  void kill() throws InterruptedException {
    destroy();
    process.waitFor();
  }

  private void destroy() {
    List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
    all.add(process.toHandle());
    all.forEach(ProcessHandle::destroyForcibly);
  }

  @Override
  public void close() {
    destroy();
  }
}
