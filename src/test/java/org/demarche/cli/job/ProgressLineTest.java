package org.demarche.cli.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

  private final ByteArrayOutputStream written = new ByteArrayOutputStream();

  private String after(boolean terminal, boolean verbose, String... steps) {
    PrintStream err = new PrintStream(written, true, StandardCharsets.UTF_8);
    try (ProgressLine line = new ProgressLine(err, terminal, verbose)) {
      for (String step : steps) {
        line.accept(step);
      }
    }
    return written.toString(StandardCharsets.UTF_8);
  }

  /** What the one line shows when all is written, as a terminal has it. */
  private static String shown(String written) {
    StringBuilder line = new StringBuilder();
    int at = 0;
    for (char c : written.toCharArray()) {
      if (c == '\r') {
        at = 0;
      } else {
        line.replace(at, Math.min(++at, line.length()), String.valueOf(c));
      }
    }
    return line.toString();
  }

  @Test
  void onATerminal_eachStepTakesTheLineOfTheOneBefore() {
    String all = after(true, false, "x".repeat(99), "writing codes");
    assertThat(all).doesNotContain("\n");
    assertThat(shown(all)).isBlank().hasSize(79);
    String beforeTheEnd = all.substring(0, all.length() - 81);
    assertThat(shown(beforeTheEnd).strip()).isEqualTo("demarche: writing codes");
  }

  @Test
  void withoutATerminal_nothingIsWritten() {
    assertThat(after(false, false, "writing codes")).isEmpty();
  }

  @Test
  void withALogBetween_eachStepHasALine() {
    assertThat(after(true, true, "one", "two").lines())
        .containsExactly("demarche: one", "demarche: two");
  }
}
