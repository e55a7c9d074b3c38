package org.demarche.spark.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.demarche.spark.Jobs;
import org.demarche.spark.TableHashes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes, ended in the midst of their work. */
class KilledRunIT {

  private static final int KILLS = 20;

  /** Of two outputs that take each other's place. */
  private static final List<String> NAMES = List.of("one", "two");

  private static final List<List<String>> SEEDS =
      List.of(
          List.of("2026-01-05-levant-wire-before-paris.txt", "2026-01-14-levant-wire-outpost.txt"),
          List.of("2026-01-08-barada-times-dates.txt"));

  @TempDir static Path folder;

  private static final List<Map<String, String>> WHOLE = new ArrayList<>();
  private static Path out;
  private static long working;

  @BeforeAll
  static void prepare() throws IOException, InterruptedException, SQLException {
    out = folder.resolve("out");
    for (int i = 0; i < NAMES.size(); i++) {
      Path in = Files.createDirectory(input(i));
      for (String seed : SEEDS.get(i)) {
        Files.copy(Path.of("seeds", seed), in.resolve(seed));
      }
    }
    // The launcher takes up the archive of classes that this run leaves behind, as do those below.
    Path archive = Launched.TARGET.resolve("classes.jsa");
    Files.deleteIfExists(archive);
    try (Launched first = run(0, "-XX:ArchiveClassesAtExit=" + archive)) {
      assertThat(first.await()).as(first.log()).isZero();
      // Not on a terminal: nothing but the summary.
      assertThat(first.log().strip()).startsWith("2 documents").doesNotContain("demarche: ");
    }
    try (Launched second = run(1, archived())) {
      second.await(KilledRunIT::isWorking);
      long began = System.nanoTime();
      assertThat(second.await()).as(second.log()).isZero();
      working = System.nanoTime() - began;
    }
    WHOLE.add(TableHashes.of(analyzed(0)));
    WHOLE.add(TableHashes.of(analyzed(1)));
    assertThat(WHOLE.get(0)).isNotEqualTo(WHOLE.get(1));
  }

  private static Path input(int i) {
    return folder.resolve(NAMES.get(i));
  }

  /** Into the output at hand, in this process. */
  private static Path analyzed(int i) {
    Jobs.analyze(out, input(i));
    return out;
  }

  private static String archived() {
    return "-XX:SharedArchiveFile=" + Launched.TARGET.resolve("classes.jsa");
  }

  private static boolean isWorking() {
    return Files.exists(out.resolve("_lock"));
  }

  private static Launched run(int i, String option) throws IOException {
    return Launched.java(
        folder.resolve("log"),
        List.of(
            "-Dlog4j2.configurationFile=file:src/main/launcher/log4j2.properties",
            "-XX:TieredStopAtLevel=1",
            "-Xlog:cds=off",
            "-Xlog:cds+dynamic=off",
            "-Xmx1g",
            option,
            "-cp",
            Launched.classPath(),
            "org.demarche.cli.Main",
            "analyze",
            input(i).toString(),
            "--out",
            out.toString()));
  }

  @Test
  void runThatIsKilled_leavesAWholeOutputAndTheNextSucceeds() throws Exception {
    Random random = new Random(13);
    int published = 0;
    Map<String, String> before = TableHashes.of(out);
    for (int kill = 0; kill < KILLS; kill++) {
      int next = kill % 2;
      long after = (long) (random.nextDouble() * working);
      try (Launched victim = run(next, archived())) {
        victim.await(KilledRunIT::isWorking);
        long until = System.nanoTime() + after;
        victim.await(() -> System.nanoTime() >= until);
        victim.kill();
      }
      Map<String, String> left = TableHashes.of(out);
      assertThat(left).as("kill " + kill + " after " + after).isIn(before, WHOLE.get(next));
      published += left.equals(before) ? 0 : 1;
      before = left;
      if (kill % 4 == 3) {
        before = TableHashes.of(analyzed(next));
        assertThat(before).isEqualTo(WHOLE.get(next));
      }
    }
    System.out.printf("%d runs killed, %d of them when all was published%n", KILLS, published);
  }

  @Test
  void runThatIsToldToStop_clearsWhatItWrote() throws Exception {
    analyzed(1);
    try (Launched run = run(0, archived())) {
      run.await(KilledRunIT::isWorking);
      // SIGTERM; SIGINT takes the same way, but is ignored by what a shell starts in the
      // background.
      run.handle().destroy();
      assertThat(run.await()).as(run.log()).isEqualTo(128 + 15);
      assertThat(run.log()).contains("stopped; the output is as it was before");
    }
    assertThat(TableHashes.of(out)).isEqualTo(WHOLE.get(1));
    assertThat(out.resolve("_lock")).doesNotExist();
    assertThat(out.resolve("_work")).doesNotExist();
    assertThat(out.resolve("_runs").toFile().list()).hasSize(1);
  }
}
