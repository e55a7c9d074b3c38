package org.demarche.cli.shell;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The three streams of a process, handed to the commands so that a test can look at them.
 *
 * @param out for results alone
 * @param err for messages and progress
 */
public record Console(InputStream in, OutputStream out, PrintStream err) {

  /** The process's own, in UTF-8 whatever the locale says. */
  public static Console system() {
    return new Console(
        System.in,
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
        new PrintStream(
            new PlainStream(new FileOutputStream(FileDescriptor.err)),
            true,
            StandardCharsets.UTF_8));
  }

  /** Where readable results go; flush it when done. */
  public PrintStream text() {
    return new PrintStream(new PlainStream(out), false, StandardCharsets.UTF_8);
  }
}
