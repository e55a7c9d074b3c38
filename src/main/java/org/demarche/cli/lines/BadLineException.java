package org.demarche.cli.lines;

/** An input line that cannot be used; its message becomes the line's {@code error}. */
final class BadLineException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BadLineException(String message) {
    super(message);
  }
}
