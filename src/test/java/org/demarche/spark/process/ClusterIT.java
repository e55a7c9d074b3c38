package org.demarche.spark.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.demarche.spark.Copies;
import org.demarche.spark.Jobs;
import org.demarche.spark.TableHashes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A master, two workers and a driver, each a process of its own; some are killed at work. */
class ClusterIT {

  @TempDir Path folder;

  @Test
  void clusterThatLosesAnExecutorAndAWorker_givesTheTablesOfALocalRun() throws Exception {
    Path in = folder.resolve("in");
    int inputs = Copies.write(in, 12, 4).size();
    Path out = folder.resolve("cluster-out");
    Path coded = out.resolve("_work").resolve("0");
    try (Cluster cluster = new Cluster(folder, 2);
        Launched job =
            cluster.submit("analyze", "" + in, "--out", "" + out, "--partitions", "" + inputs)) {
      job.await(() -> count(coded) > 5 && !cluster.executors(0).isEmpty());
      int executor = count(coded);
      cluster.executors(0).forEach(ProcessHandle::destroyForcibly);
      job.await(() -> count(coded) > executor + 10);
      int worker = count(coded);
      cluster.worker(1).kill();
      assertThat(job.await()).as(job.log()).isZero();
      assertThat(executor).isBetween(6, inputs - 1);
      assertThat(worker).isBetween(executor + 1, inputs - 1);
    }
    Path local = folder.resolve("local-out");
    Jobs.analyze(local, in);
    assertThat(TableHashes.differences(local, out)).isEmpty();
    assertThat(TableHashes.of(out)).isEqualTo(TableHashes.of(local));
  }

  /** Parts that are coded. */
  private static int count(Path coded) {
    try (Stream<Path> parts = Files.list(coded)) {
      return (int) parts.filter(part -> part.toString().endsWith(".parquet")).count();
    } catch (IOException e) {
      return 0;
    }
  }
}
