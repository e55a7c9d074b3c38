package org.demarche.cli.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.cli.CommandRun;
import org.junit.jupiter.api.Test;

class FrameCommandTest {

  @Test
  void text_getsItsFramesBestFirst() {
    CommandRun run =
        CommandRun.withInput("{\"id\":7,\"text\":\"Tariffs cost us jobs.\"}\n{\"id\":8}", "frame");
    assertThat(run.out().lines().toList().get(0))
        .startsWith("{\"id\":7,\"frames\":[{\"id\":\"economic\",\"score\":0.9");
    assertThat(run.out().lines().toList().get(1)).contains("\"id\":8", "\"error\"");
  }
}
