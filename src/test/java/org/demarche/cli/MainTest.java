package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.cli.shell.ExitCode;
import org.junit.jupiter.api.Test;

class MainTest {

  @Test
  void noCommand_showsTheHelp() {
    CommandRun run = CommandRun.of();
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE.number());
    assertThat(run.out()).contains("Usage: demarche", "extract", "Exit codes:");
  }

  @Test
  void help_isNoError() {
    assertThat(CommandRun.of("--help").exitCode()).isZero();
    assertThat(CommandRun.of("extract", "--help").out()).contains("code points");
  }

  @Test
  void unknownOption_isTheUsersError() {
    CommandRun run = CommandRun.of("extract", "--colour");
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE.number());
    assertThat(run.err()).contains("--colour").doesNotContain("\tat ");
  }

  @Test
  void unknownCodebook_saysHowToStartOne() {
    CommandRun run = CommandRun.of("extract", "--codebook", "atlantis");
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE.number());
    assertThat(run.err()).contains("atlantis", "codebook init").doesNotContain("\tat ");
  }
}
