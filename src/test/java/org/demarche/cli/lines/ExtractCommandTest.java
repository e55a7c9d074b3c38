package org.demarche.cli.lines;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demarche.cli.CommandRun;
import org.demarche.cli.shell.ExitCode;
import org.junit.jupiter.api.Test;

class ExtractCommandTest {

  private static JsonNode line(CommandRun run, int number) throws IOException {
    return new ObjectMapper().readTree(run.out().lines().toList().get(number));
  }

  @Test
  void lines_comeBackInOrderWhateverTheThreads() {
    String in =
        IntStream.range(0, 500)
            .mapToObj(i -> "{\"id\":" + i + ",\"text\":\"" + "He said no. ".repeat(i % 7) + "\"}")
            .collect(Collectors.joining("\n"));
    CommandRun one = CommandRun.withInput(in, "extract");
    CommandRun four = CommandRun.withInput(in, "extract", "--threads", "4", "-");
    assertThat(one.exitCode()).isZero();
    assertThat(one.out().lines()).hasSize(500);
    assertThat(four.out()).isEqualTo(one.out());
  }

  @Test
  void badLine_isAnErrorAndNotAStop() throws IOException {
    String in = "{\"id\":\"a\",\"text\":\"\"}\n\n{\"id\":\"b\"}\nnonsense\n[1]\n{\"text\":\"\"}\n";
    CommandRun run = CommandRun.withInput(in, "extract");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines()).hasSize(5);
    assertThat(line(run, 0).path("attributions").isArray()).isTrue();
    assertThat(line(run, 1).path("id").textValue()).isEqualTo("b");
    assertThat(line(run, 1).path("error").textValue()).contains("\"text\" is missing");
    assertThat(line(run, 2).path("id").isNull()).isTrue();
    assertThat(line(run, 2).path("line").intValue()).isEqualTo(4);
    assertThat(line(run, 3).path("error").textValue()).contains("not a JSON object");
    assertThat(line(run, 4).has("error")).isFalse();
    assertThat(run.err()).contains("3 of 5 lines could not be used").doesNotContain("\tat ");
  }

  @Test
  void lineThatIsNotUtf8_spoilsNoOther() throws IOException {
    byte[] in = "{\"id\":1,\"text\":\"caf?\"}\n{\"id\":2,\"text\":\"\"}".getBytes("ISO-8859-1");
    in[19] = (byte) 0xE9;
    CommandRun run = CommandRun.of(in, "extract");
    assertThat(line(run, 0).has("error")).isTrue();
    assertThat(line(run, 1).has("attributions")).isTrue();
  }

  @Test
  void missingFile_isSaidInOneLine() {
    CommandRun run = CommandRun.of("extract", "no/such.jsonl");
    assertThat(run.exitCode()).isEqualTo(ExitCode.NO_INPUT.number());
    assertThat(run.err()).isEqualToIgnoringNewLines("demarche: no such file: no/such.jsonl");
  }
}
