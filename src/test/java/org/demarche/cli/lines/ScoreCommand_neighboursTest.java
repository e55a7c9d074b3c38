package org.demarche.cli.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.cli.CommandRun;
import org.junit.jupiter.api.Test;

class ScoreCommand_neighboursTest {

  private static final String BLAME = "They lied to us shamelessly and betrayed everybody.";
  private static final String PLAIN = "That was in the spring of that year,";

  @Test
  void piecesOfOneText_areReadTogether() {
    List<String> lines = score(line("s:0", BLAME), line("s:1", PLAIN), line("s:2", BLAME));
    assertThat(lines.get(1)).contains("negative", "tones:neighbour", "from the text before");
    assertThat(lines.get(0)).contains("negative").doesNotContain("from the text before");
  }

  @Test
  void otherIds_standAlone() {
    List<String> plain = score(line("1", BLAME), line("2", PLAIN), line("3", BLAME));
    assertThat(plain.get(1)).contains("neutral").doesNotContain("tones:neighbour");
    List<String> apart = score(line("s:0", BLAME), line("t:1", PLAIN), line("s:2", BLAME));
    assertThat(apart.get(1)).contains("neutral").doesNotContain("tones:neighbour");
  }

  @Test
  void alone_readsEachByItself() {
    CommandRun run =
        CommandRun.withInput(line("s:0", BLAME) + line("s:1", PLAIN), "score", "--alone");
    assertThat(run.out()).doesNotContain("tones:neighbour");
  }

  @Test
  void fields_giveWhatTheNeighbouringLinesWould() {
    String fields =
        "{\"id\":\"s:1\",\"text\":\""
            + PLAIN
            + "\",\"before\":\""
            + BLAME
            + "\",\"after\":\""
            + BLAME
            + "\"}\n";
    List<String> lines = score(line("s:0", BLAME), line("s:1", PLAIN), line("s:2", BLAME));
    assertThat(score(fields).get(0)).isEqualTo(lines.get(1));
  }

  @Test
  void badNeighbour_isNone() {
    List<String> lines = score("{\"id\":\"s:0\",\"text\":\n", line("s:1", PLAIN));
    assertThat(lines.get(1)).contains("neutral").doesNotContain("tones:neighbour");
  }

  private static List<String> score(String... lines) {
    return CommandRun.withInput(String.join("", lines), "score").out().lines().toList();
  }

  private static String line(String id, String text) {
    return "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}\n";
  }
}
