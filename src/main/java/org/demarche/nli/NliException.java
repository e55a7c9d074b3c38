package org.demarche.nli;

/** A model of natural language inference that cannot be used, and why. */
public final class NliException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NliException(String message) {
    super(message);
  }

  public NliException(String message, Throwable cause) {
    super(message, cause);
  }
}
