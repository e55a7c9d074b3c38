package org.demarche.cli.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.cli.CommandRun;
import org.demarche.cli.output.MadeUpOutput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkedCommandsTest {

  @TempDir private Path folder;
  private String output;
  private Path gold;

  @BeforeEach
  void write() {
    output = MadeUpOutput.write(folder.resolve("out")).toString();
    gold = folder.resolve("gold");
  }

  private CommandRun export(String format) {
    return CommandRun.of(
        "export", output, "--format", format, "--out", gold.toString(), "--n", "4");
  }

  private CommandRun evaluate() {
    return CommandRun.of("evaluate", output, "--gold", gold.toString());
  }

  @Test
  void whatIsNotCorrected_isAllRight() {
    for (String format : new String[] {"brat", "webanno"}) {
      gold = folder.resolve(format);
      assertThat(export(format).exitCode()).isZero();
      CommandRun run = evaluate();
      assertThat(run.out())
          .contains("4 articles with 24 statements marked by hand; 24 found")
          .containsPattern("same characters +1\\.00 +1\\.00 +1\\.00")
          .containsPattern("speaker right.*\\(24\\) +1\\.00")
          .containsPattern("unitizing alpha .* 1\\.00");
      assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    }
  }

  @Test
  void correctionsByHand_count() throws IOException {
    export("brat");
    Path ann;
    try (var files = Files.list(gold)) {
      ann = files.filter(f -> f.toString().endsWith(".ann")).sorted().findFirst().orElseThrow();
    }
    Files.writeString(
        ann, "T1\tStatement 0 12\tThe minister\n#1\tAnnotatorNotes T1\tspeaker=envoy\n");
    assertThat(evaluate().out())
        .contains("19 statements marked by hand; 24 found")
        .containsPattern("same characters +\\.75 +\\.95");
  }

  @Test
  void fileThatCannotBeRead_isNamed() throws IOException {
    export("brat");
    Files.writeString(gold.resolve("stranger.ann"), "");
    Files.writeString(gold.resolve("d0.tsv"), "nonsense");
    CommandRun run = evaluate();
    assertThat(run.exitCode()).isEqualTo(65);
    assertThat(run.err()).contains("stranger.ann: there is no document").contains("d0.tsv, line 1");
  }

  @Test
  void folderInUse_isNotOverwritten() {
    export("brat");
    assertThat(export("brat").err()).contains("is not empty");
  }
}
