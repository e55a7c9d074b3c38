package org.demarche.spark.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.demarche.spark.Copies;
import org.demarche.spark.Jobs;
import org.demarche.spark.TableHashes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables do not depend on how the work is shared out; see ClusterIT for where it is done. */
class SameRowsIT {

  @TempDir Path folder;

  @Test
  void onePartitionOrManyInAnyOrder_giveTheSameTables() throws Exception {
    List<Path> inputs = new ArrayList<>(Copies.write(folder.resolve("in"), 22, 3));
    Path one = folder.resolve("one");
    Path many = folder.resolve("many");
    Jobs.analyze(new RunMode(false, false, 1), one, folder.resolve("in"));
    Collections.shuffle(inputs, new Random(64));
    Jobs.analyze(new RunMode(false, false, 64), many, inputs.toArray(Path[]::new));
    assertThat(TableHashes.differences(one, many)).isEmpty();
    assertThat(TableHashes.of(many)).isEqualTo(TableHashes.of(one));
  }
}
