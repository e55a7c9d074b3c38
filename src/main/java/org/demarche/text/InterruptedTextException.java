package org.demarche.text;

/** The work on a text was stopped from outside; see {@link Interruption}. */
public final class InterruptedTextException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InterruptedTextException() {
    super("the work on the text was stopped");
  }
}
