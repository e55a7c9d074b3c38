package org.demarche.cli.standoff;

/** A line of an annotation file that cannot be read; the message says which and why. */
final class StandoffException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StandoffException(int line, String message) {
    super("line " + line + ": " + message);
  }
}
