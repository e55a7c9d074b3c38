package org.demarche.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ConsoleTest {

  @Test
  void textOfAnArticle_commandsNoTerminal() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Console console =
        new Console(
            InputStream.nullInputStream(), out, new PrintStream(OutputStream.nullOutputStream()));
    try (PrintStream text = console.text()) {
      text.print("a\u001b]0;title\u0007 “é”\t\u007f\r\n");
    }
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo("a\uFFFD]0;title\uFFFD “é”\t\uFFFD\r\n");
  }
}
