package org.demarche.spark.submit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The thin jar, submitted as a user submits it: in its own JVM, with only Spark on its class path.
 */
class SparkSubmitIT {

  private static final Path TARGET = Path.of("target");
  private static final List<String> OURS =
      List.of("demarche", "picocli", "snakeyaml-engine", "jspecify", "spark-nlp", "opennlp");

  @TempDir Path folder;

  @Test
  void thinJar_runsUnderSparkSubmit() throws IOException, InterruptedException {
    Path in = folder.resolve("in");
    Files.createDirectory(in);
    Files.writeString(in.resolve("a.txt"), "“We will sign,” the envoy said on Monday.");
    Path out = folder.resolve("out");
    Path log = folder.resolve("log");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("@src/main/launcher/jvm.options");
    command.addAll(List.of("-Xmx1g", "-cp", sparkAlone()));
    command.addAll(List.of("org.apache.spark.deploy.SparkSubmit", "--master", "local[2]"));
    command.addAll(List.of("--class", "org.demarche.cli.Main", "--jars", jarsBesideIt()));
    command.add(thinJar().toString());
    command.addAll(List.of("analyze", in.toString(), "--out", out.toString()));
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    boolean ended = process.waitFor(10, TimeUnit.MINUTES);
    process.destroyForcibly();
    assertThat(ended).isTrue();
    assertThat(process.exitValue()).as(Files.readString(log)).isZero();
    assertThat(Files.readString(log)).contains("1 documents, 0 rejects");
    assertThat(out.resolve("statements")).isDirectory();
    assertThat(out.resolve("_manifest.json")).isRegularFile();
  }

  /** The class path of this test without Demarche and without what no Spark distribution has. */
  private static String sparkAlone() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> entry.endsWith(".jar"))
        .filter(
            entry -> OURS.stream().noneMatch(Path.of(entry).getFileName().toString()::startsWith))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String jarsBesideIt() throws IOException {
    try (Stream<Path> jars = Files.list(TARGET.resolve("lib"))) {
      return jars.map(jar -> jar.toAbsolutePath().toString()).collect(Collectors.joining(","));
    }
  }

  private static Path thinJar() throws IOException {
    try (Stream<Path> jars = Files.list(TARGET)) {
      return jars.filter(jar -> jar.getFileName().toString().matches("demarche-[\\d.]+\\.jar"))
          .findFirst()
          .orElseThrow();
    }
  }
}
