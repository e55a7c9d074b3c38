package org.demarche.spark.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ends a run after each single change that it makes to a store, and looks at what is left. */
class MovedPublication_brokenTest {

  private static final List<String> TABLES = List.of("statements", "stances", "speakers");

  @TempDir java.nio.file.Path folder;

  @Test
  void runEndedAnywhere_leavesOneWholeOutput() throws IOException {
    boolean old = true;
    int steps = 0;
    for (boolean ended = true; ended; steps++) {
      java.nio.file.Path at = Files.createDirectory(folder.resolve("after-" + steps));
      run("old", at, Integer.MAX_VALUE);
      ended = !run("new", at, steps);
      // The lock of a process that has ended is none; this one has not.
      Files.deleteIfExists(at.resolve(OutputLock.NAME));
      OutputFolder.settle(path(at), StoreFileSystem.hadoop());
      List<String> left = contents(at);
      assertThat(left).as("after %d changes", steps).containsOnly(left.get(0));
      // Once the new output counts, it does for good.
      assertThat(old || left.get(0).equals("new")).isTrue();
      old = left.get(0).equals("old");
      assertThat(run("newest", at, Integer.MAX_VALUE)).isTrue();
      assertThat(contents(at)).containsOnly("newest");
      assertThat(at.resolve("_runs")).doesNotExist();
    }
    assertThat(old).isFalse();
    assertThat(steps).isGreaterThan(20);
  }

  /** Whether it got to its end. */
  private static boolean run(String content, java.nio.file.Path at, int changes)
      throws IOException {
    Configuration hadoop = StoreFileSystem.hadoop();
    // Of its own, as another process has it.
    StoreFileSystem store = new StoreFileSystem();
    store.initialize(store.getUri(), hadoop);
    store.endAfter(changes);
    try {
      OutputFolder output = OutputFolder.open(store, path(at), TABLES);
      for (String table : TABLES) {
        for (int part = 0; part < 2; part++) {
          Path file = new Path(new Path(output.staging(), table), content + "-" + part);
          try (var out = store.create(file)) {
            out.writeBytes(content);
          }
        }
      }
      try (var out = store.create(new Path(output.staging(), OutputFolder.MANIFEST))) {
        out.writeBytes(content);
      }
      output.publish();
      output.close();
      return true;
    } catch (IOException | OutputException e) {
      return false;
    }
  }

  private static Path path(java.nio.file.Path at) {
    return new Path("store://" + at);
  }

  private static List<String> contents(java.nio.file.Path at) throws IOException {
    List<String> contents = new ArrayList<>();
    for (String table : TABLES) {
      List<java.nio.file.Path> files = LocalTree.list(at.resolve(table));
      assertThat(files).hasSize(2);
      for (java.nio.file.Path file : files) {
        contents.add(Files.readString(file));
      }
    }
    contents.add(Files.readString(at.resolve(OutputFolder.MANIFEST)));
    return contents;
  }
}
