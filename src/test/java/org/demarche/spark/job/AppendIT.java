package org.demarche.spark.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.spark.Jobs;
import org.demarche.spark.TableHashes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Adding to an output gives what analyzing all at once gives. */
class AppendIT {

  private static final String BAD = "{\"text\": \n";

  @TempDir Path folder;

  private static void copy(Path to, String... seeds) throws IOException {
    Files.createDirectories(to);
    for (String seed : seeds) {
      Files.copy(Path.of("seeds", seed), to.resolve(seed));
    }
  }

  @Test
  void articlesThatAreAdded_giveTheTablesOfAllAtOnce() throws Exception {
    Path first = folder.resolve("2-first");
    Path then = folder.resolve("1-then");
    copy(first, "2026-01-05-levant-wire-before-paris.txt", "2026-01-14-levant-wire-outpost.txt");
    Files.writeString(first.resolve("bad.jsonl"), BAD);
    // One again, by another name that comes before; one new; the reject once more.
    copy(then, "2026-01-14-levant-wire-outpost.txt", "2026-01-15-carmel-post-outpost.txt");
    Files.writeString(then.resolve("bad.jsonl"), BAD);
    Path added = folder.resolve("added");
    Jobs.analyze(new RunMode(true, false, 0), added, first);
    Jobs.analyze(new RunMode(true, false, 0), added, first, then);
    Path atOnce = folder.resolve("at-once");
    Jobs.analyze(atOnce, first, then);
    assertThat(TableHashes.differences(added, atOnce)).isEmpty();
    assertThat(TableHashes.of(added)).isEqualTo(TableHashes.of(atOnce));
    JsonNode manifest = manifest(added);
    for (String count :
        new String[] {"files", "records", "documents", "duplicate_sources", "rejects"}) {
      assertThat(manifest.path(count)).as(count).isEqualTo(manifest(atOnce).path(count));
    }
    assertThat(manifest.path("appended")).hasSize(1);
  }

  private static JsonNode manifest(Path out) throws IOException {
    return new ObjectMapper().readTree(out.resolve("_manifest.json").toFile());
  }
}
