package org.demarche.spark.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A standalone master and workers of one core each, on this machine and free ports. Their class
 * path is that of a Spark distribution: nothing of Demarche's.
 */
final class Cluster implements AutoCloseable {

  /** None of the processes lives long enough for code to be compiled thoroughly. */
  private static final String QUICK = "-XX:TieredStopAtLevel=1";

  private static final Pattern ADDRESS =
      Pattern.compile("Starting Spark master at (spark://127\\.0\\.0\\.1:\\d+)");

  private final Path folder;
  private final List<Launched> processes = new ArrayList<>();
  private final Map<String, String> environment;
  private final String classPath;
  private final String address;

  Cluster(Path folder, int workers) throws IOException, InterruptedException {
    this.folder = folder;
    Path jars = Files.createDirectories(folder.resolve("spark").resolve("jars"));
    for (Path jar : Launched.sparkAlone()) {
      Files.createSymbolicLink(jars.resolve(jar.getFileName()), jar);
    }
    environment =
        Map.of(
            "SPARK_HOME",
            jars.getParent().toString(),
            "SPARK_SCALA_VERSION",
            "2.12",
            "JAVA_HOME",
            System.getProperty("java.home"));
    classPath =
        Launched.sparkAlone().stream()
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    try {
      Launched master = start("master", "master.Master", "--port", "0");
      address = said(master, ADDRESS);
      for (int i = 0; i < workers; i++) {
        Path work = folder.resolve("worker-" + i + "-work");
        start("worker-" + i, "worker.Worker", "-c", "1", "-m", "1g", "-d", "" + work, address);
      }
      for (Launched worker : processes.subList(1, processes.size())) {
        said(worker, Pattern.compile("(Successfully registered)"));
      }
    } catch (IOException | InterruptedException | RuntimeException e) {
      close();
      throw e;
    }
  }

  private Launched start(String name, String main, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of("-Xmx256m", QUICK, "-cp", classPath, "org.apache.spark.deploy." + main));
    command.addAll(List.of("--host", "127.0.0.1", "--webui-port", "0"));
    command.addAll(List.of(arguments));
    Launched started = Launched.java(folder.resolve(name + ".log"), environment, command);
    processes.add(started);
    return started;
  }

  private static String said(Launched process, Pattern words) throws InterruptedException {
    process.await(() -> words.matcher(process.log()).find());
    Matcher found = words.matcher(process.log());
    if (!found.find()) {
      throw new IllegalStateException("it never said " + words + ":\n" + process.log());
    }
    return found.group(1);
  }

  /** As spark-submit takes its job. */
  Launched submit(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of("-Xmx1g", QUICK, "-cp", classPath, "org.apache.spark.deploy.SparkSubmit"));
    command.addAll(List.of("--master", address, "--class", "org.demarche.cli.Main"));
    command.addAll(List.of("--jars", Launched.jarsBesideIt()));
    command.addAll(List.of("--conf", "spark.executor.memory=768m"));
    command.addAll(List.of("--conf", "spark.executor.extraJavaOptions=" + QUICK));
    command.addAll(List.of("--conf", "spark.driver.host=127.0.0.1"));
    command.add(Launched.thinJar().toString());
    command.addAll(List.of(arguments));
    return Launched.java(folder.resolve("job.log"), environment, command);
  }

  Launched worker(int i) {
    return processes.get(1 + i);
  }

  /** Processes that a worker has started: its executor. */
  List<ProcessHandle> executors(int i) {
    return worker(i).handle().descendants().toList();
  }

  @Override
  public void close() {
    processes.forEach(Launched::close);
  }
}
