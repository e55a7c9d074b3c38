package org.demarche.cli.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.cli.CommandRun;
import org.junit.jupiter.api.Test;

class ScoreCommandTest {

  @Test
  void parties_getTheirActAndTone() {
    CommandRun run =
        CommandRun.withInput(
            "{\"id\":1,\"text\":\"\uD83D\uDE00 The board praised the nurses.\","
                + "\"source\":[2,11],\"target\":[20,30]}\n",
            "score");
    assertThat(run.out())
        .startsWith("{\"id\":1,\"act\":\"SUPPORT\",\"tone\":\"positive\"")
        .contains("\"begin\":12,\"end\":19,\"text\":\"praised\"");
  }

  @Test
  void partyOutsideTheText_isAnErrorAndTheRestGoesOn() {
    CommandRun run =
        CommandRun.withInput(
            "{\"id\":1,\"text\":\"Short.\",\"target\":[3,99]}\n{\"id\":2,\"text\":\"A lie.\"}\n",
            "score");
    assertThat(run.out().lines().toList().get(0)).contains("\"error\"", "outside the text");
    assertThat(run.out().lines().toList().get(1)).contains("\"id\":2", "\"act\"");
  }
}
