package org.demarche.cli.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.cli.CommandRun;
import org.demarche.cli.shell.ExitCode;
import org.junit.jupiter.api.Test;

class TablesCommandTest {

  @Test
  void tables_areListed() {
    assertThat(CommandRun.of("tables").out()).contains("documents", "an article read");
  }

  @Test
  void oneTable_showsItsColumnsAndRejectsTheirReasons() {
    assertThat(CommandRun.of("tables", "rejects").out())
        .contains("source_uri", "undecodable", "Its bytes are no text");
  }

  @Test
  void unknownTable_isTheUsersError() {
    CommandRun run = CommandRun.of("tables", "statement");
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE.number());
    assertThat(run.err()).contains("no table \"statement\"", "statements");
  }
}
