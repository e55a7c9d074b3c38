package org.demarche.cli.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.cli.CommandRun;
import org.demarche.cli.shell.ExitCode;
import org.junit.jupiter.api.Test;

class ExplainCommandTest {

  private static final String TEXT =
      "\"We will not leave the buffer zone,\" an Israeli official told reporters.";

  @Test
  void statement_comesWithSpeakerActStanceAndTheirWords() {
    CommandRun run = CommandRun.withInput("", "explain", TEXT);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("Statement 1")
        .contains("Israeli official (unnamed)")
        .contains("oppose on \"Israel withdraws")
        .contains("REJECT")
        .contains("\"will not\"");
  }

  @Test
  void standardInput_isReadForADash() {
    assertThat(CommandRun.withInput(TEXT, "explain", "-").out()).contains("Statement 1");
  }

  @Test
  void textWithoutStatement_saysSo() {
    assertThat(CommandRun.withInput("", "explain", "It rained.").out()).contains("Nobody says");
  }

  @Test
  void emptyInput_isRefused() {
    assertThat(CommandRun.withInput(" ", "explain", "-").exitCode())
        .isEqualTo(ExitCode.NO_INPUT.number());
  }
}
