package org.demarche.spark.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The thin jar, submitted as a user submits it: in its own JVM, with only Spark on its class path.
 */
class SparkSubmitIT {

  @TempDir Path folder;

  @Test
  void thinJar_runsUnderSparkSubmit() throws IOException, InterruptedException {
    Path in = folder.resolve("in");
    Files.createDirectory(in);
    Files.writeString(in.resolve("a.txt"), "“We will sign,” the envoy said on Monday.");
    Path out = folder.resolve("out");
    String spark =
        Launched.sparkAlone().stream()
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    List<String> command =
        List.of(
            "-Xmx1g",
            "-cp",
            spark,
            "org.apache.spark.deploy.SparkSubmit",
            "--master",
            "local[2]",
            "--class",
            "org.demarche.cli.Main",
            "--jars",
            Launched.jarsBesideIt(),
            Launched.thinJar().toString(),
            "analyze",
            in.toString(),
            "--out",
            out.toString());
    try (Launched submitted = Launched.java(folder.resolve("log"), command)) {
      int exitCode = submitted.await();
      assertThat(exitCode).as(submitted.log()).isZero();
      assertThat(submitted.log()).contains("1 document, 0 rejects");
    }
    assertThat(out.resolve("statements")).isDirectory();
    assertThat(out.resolve("_manifest.json")).isRegularFile();
  }
}
