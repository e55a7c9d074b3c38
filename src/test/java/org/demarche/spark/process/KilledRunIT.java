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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes, ended in the midst of their work. */
class KilledRunIT {

  /** Of each output. */
  private static final int KILLS = 10;

  private static final List<List<String>> SEEDS =
      List.of(
          List.of("2026-01-05-levant-wire-before-paris.txt", "2026-01-14-levant-wire-outpost.txt"),
          List.of("2026-01-08-barada-times-dates.txt"));

  @TempDir static Path folder;

  private static final List<Map<String, String>> WHOLE = new ArrayList<>();

  /** One for each core of a small machine. */
  private static final List<Contested> OUTPUTS = new ArrayList<>();

  @BeforeAll
  static void prepare() throws IOException, InterruptedException, SQLException {
    List<Path> inputs = new ArrayList<>();
    for (List<String> seeds : SEEDS) {
      Path in = Files.createDirectory(folder.resolve("in" + inputs.size()));
      for (String seed : seeds) {
        Files.copy(Path.of("seeds", seed), in.resolve(seed));
      }
      inputs.add(in);
    }
    OUTPUTS.add(new Contested(inputs, folder.resolve("one")));
    OUTPUTS.add(new Contested(inputs, folder.resolve("other")));
    try (Launched first = OUTPUTS.get(0).firstRun(0)) {
      assertThat(first.await()).as(first.log()).isZero();
      // Not on a terminal: nothing but the summary.
      assertThat(first.log().strip()).startsWith("2 documents").doesNotContain("demarche: ");
    }
    WHOLE.add(OUTPUTS.get(1).analyzed(0));
    WHOLE.add(OUTPUTS.get(1).analyzed(1));
    assertThat(WHOLE.get(0)).isNotEqualTo(WHOLE.get(1)).isEqualTo(OUTPUTS.get(0).tables());
  }

  @Test
  void runThatIsKilled_leavesAWholeOutputAndTheNextSucceeds() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(OUTPUTS.size());
    try {
      List<Future<Integer>> published = new ArrayList<>();
      for (int i = 0; i < OUTPUTS.size(); i++) {
        Contested output = OUTPUTS.get(i);
        Random random = new Random(13 + i);
        published.add(threads.submit(() -> killed(output, random)));
      }
      for (Future<Integer> each : published) {
        System.out.printf("%d runs killed, %d when all was published%n", KILLS, each.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** How many of the runs had published all when they were killed. */
  private static int killed(Contested output, Random random) throws Exception {
    long working = output.working(1);
    int published = 0;
    Map<String, String> before = output.tables();
    for (int kill = 0; kill < KILLS; kill++) {
      int next = kill % 2;
      long after = (long) (random.nextDouble() * working);
      output.kill(next, after);
      Map<String, String> left = output.tables();
      assertThat(left).as("kill " + kill + " after " + after).isIn(before, WHOLE.get(next));
      published += left.equals(before) ? 0 : 1;
      before = left;
      if (kill % 4 == 1) {
        before = output.analyzed(next);
        assertThat(before).isEqualTo(WHOLE.get(next));
      }
    }
    return published;
  }

  @Test
  void runThatIsToldToStop_clearsWhatItWrote() throws Exception {
    Contested output = OUTPUTS.get(0);
    output.analyzed(1);
    try (Launched run = output.run(0)) {
      run.await(output::isLocked);
      // SIGTERM; SIGINT takes the same way, but is ignored by what a shell starts in the
      // background.
      run.handle().destroy();
      assertThat(run.await()).as(run.log()).isEqualTo(128 + 15);
      assertThat(run.log()).contains("stopped; the output is as it was before");
    }
    assertThat(output.tables()).isEqualTo(WHOLE.get(1));
    assertThat(output.out().resolve("_lock")).doesNotExist();
    assertThat(output.out().resolve("_work")).doesNotExist();
    assertThat(output.out().resolve("_runs").toFile().list()).hasSize(1);
  }
}
