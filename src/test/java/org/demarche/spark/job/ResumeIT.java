package org.demarche.spark.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.spark.Copies;
import org.demarche.spark.Jobs;
import org.demarche.spark.TableHashes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that goes on from what another has coded. */
class ResumeIT {

  private static final RunMode RESUME = new RunMode(false, true, 4);

  @TempDir Path folder;

  @Test
  void partsThatAreCoded_areNotCodedAgain() throws Exception {
    Path in = folder.resolve("in");
    List<Path> inputs = Copies.write(in, 9, 1);
    Path out = folder.resolve("out");
    assertThatThrownBy(() -> Jobs.analyze(RESUME, ResumeIT::failAfterCoding, out, in))
        .hasMessage("the machine fails");
    assertThat(out.resolve("_manifest.json")).doesNotExist();
    List<Path> parts = parts(out);
    // As if one part had not been finished, and another's input had changed since.
    Files.delete(parts.get(1));
    Files.writeString(inputs.get(0), Files.readString(inputs.get(0)) + "\n\nOne more.");
    List<String> told = new ArrayList<>();
    Jobs.analyze(RESUME, told::add, out, in);
    assertThat(told)
        .contains("%d of %d parts are coded already".formatted(parts.size() - 2, parts.size()));
    assertThat(out.resolve("_work")).doesNotExist();
    Path anew = folder.resolve("anew");
    Jobs.analyze(anew, in);
    assertThat(TableHashes.of(out)).isEqualTo(TableHashes.of(anew));
  }

  private static void failAfterCoding(String step) {
    if (step.startsWith("writing")) {
      throw new IllegalStateException("the machine fails");
    }
  }

  private static List<Path> parts(Path out) throws Exception {
    try (Stream<Path> files = Files.list(out.resolve("_work").resolve("0"))) {
      return files.filter(file -> file.toString().endsWith(".parquet")).sorted().toList();
    }
  }
}
