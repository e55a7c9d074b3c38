package org.demarche.spark.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkedPublicationTest {

  private static final String MANIFEST = "{\"rows\":{\"statements\":1,\"stances\":1}}";

  @TempDir Path out;

  private OutputFolder open() {
    return OutputFolder.open(out.toString(), List.of("statements"), new Configuration());
  }

  private static Path staging(OutputFolder output) {
    return Path.of(output.staging().toUri().getPath());
  }

  private void publish(String... tables) throws IOException {
    try (OutputFolder output = open()) {
      for (String table : tables) {
        put(staging(output).resolve(table), table + " " + tables.length);
      }
      Files.writeString(staging(output).resolve(OutputFolder.MANIFEST), MANIFEST);
      output.publish();
    }
  }

  private static void put(Path table, String content) throws IOException {
    Files.writeString(Files.createDirectories(table).resolve("part-0.parquet"), content);
  }

  private String read(String table) throws IOException {
    return Files.readString(out.resolve(table).resolve("part-0.parquet"));
  }

  @Test
  void laterRun_replacesWhatItWroteAndKeepsTheRest() throws IOException {
    publish("statements", "stances");
    publish("stances");
    assertThat(read("statements")).isEqualTo("statements 2");
    assertThat(read("stances")).isEqualTo("stances 1");
    assertThat(LocalTree.list(out.resolve("_runs"))).hasSize(1);
    assertThat(out.resolve("_lock")).doesNotExist();
  }

  @Test
  void runThatIsNotPublished_leavesNothing() throws IOException {
    publish("statements");
    try (OutputFolder output = open()) {
      put(staging(output).resolve("statements"), "half");
    }
    assertThat(read("statements")).isEqualTo("statements 1");
    assertThat(LocalTree.list(out.resolve("_runs"))).hasSize(1);
  }

  @Test
  void outputWithoutLinks_isTakenIn() throws IOException {
    put(out.resolve("statements"), "earlier");
    put(out.resolve("mine"), "a folder of the user's");
    Files.writeString(out.resolve(OutputFolder.MANIFEST), MANIFEST);
    publish("stances");
    assertThat(read("statements")).isEqualTo("earlier");
    assertThat(out.resolve("statements")).isSymbolicLink();
    assertThat(read("stances")).isEqualTo("stances 1");
    assertThat(read("mine")).isEqualTo("a folder of the user's");
    assertThat(out.resolve("mine").toRealPath()).isEqualTo(out.toRealPath().resolve("mine"));
  }

  @Test
  void foreignFolder_isNotTouched() throws IOException {
    put(out.resolve("statements"), "the user's");
    assertThatThrownBy(this::open)
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("which Demarche did not write");
    assertThat(read("statements")).isEqualTo("the user's");
  }
}
