package org.demarche.cli.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.cli.CommandRun;
import org.demarche.cli.shell.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodebookCheckCommandTest {

  @TempDir private Path folder;

  @Test
  void newCodebook_isSound() {
    assertThat(init().exitCode()).isZero();
    CommandRun run = check();
    assertThat(run.exitCode()).as(run.out()).isZero();
    assertThat(run.out()).contains("1 issues");
  }

  @Test
  void threeMistakes_comeAtOnceWithTheirLines() throws IOException {
    init();
    Path issues = folder.resolve("mine/issues.yaml");
    Files.writeString(
        issues,
        Files.readString(issues)
            .replace("label: oppose", "label: opose")
            .replace("proposition:", "propositon:"));
    Files.writeString(folder.resolve("mine/more.yaml"), "speekers: []\n");
    CommandRun run = check();
    assertThat(run.exitCode()).isEqualTo(ExitCode.CODEBOOK.number());
    assertThat(run.out())
        .containsPattern("issues\\.yaml:\\d+: .*not opose")
        .containsPattern("issues\\.yaml:\\d+: .*\"propositon\".*Maybe \"proposition\"")
        .containsPattern("more\\.yaml:1: .*\"speekers\".*Maybe \"speakers\"")
        .doesNotContain("\tat ");
  }

  @Test
  void failingExample_isNamed() throws IOException {
    init();
    Path issues = folder.resolve("mine/issues.yaml");
    Files.writeString(
        issues, Files.readString(issues).replace("arrived at noon", "praised the dam"));
    CommandRun run = check();
    assertThat(run.exitCode()).isEqualTo(ExitCode.FOUND.number());
    assertThat(run.out()).contains("praised the dam").contains("1 problem.");
  }

  @Test
  void folderThatHoldsSomething_isLeftAlone() {
    init();
    CommandRun again = init();
    assertThat(again.exitCode()).isEqualTo(ExitCode.OUTPUT.number());
    assertThat(again.err()).contains("name another");
  }

  private CommandRun init() {
    return CommandRun.withInput("", "codebook", "init", folder.resolve("mine").toString());
  }

  private CommandRun check() {
    return CommandRun.withInput("", "codebook", "check", folder.resolve("mine").toString());
  }
}
