package org.demarche.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.demarche.cli.shell.Console;

/** A command as the shell sees it. */
public record CommandRun(int exitCode, String out, String err) {

  public static CommandRun of(String... args) {
    return of(new byte[0], args);
  }

  public static CommandRun of(byte[] in, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(in), out, new PrintStream(err, true, StandardCharsets.UTF_8));
    int exitCode = Main.run(console, args);
    return new CommandRun(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  public static CommandRun withInput(String in, String... args) {
    return of(in.getBytes(StandardCharsets.UTF_8), args);
  }
}
