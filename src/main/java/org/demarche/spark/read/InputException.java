package org.demarche.spark.read;

/** Inputs that are not there, or of which there is nothing to read. */
public final class InputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InputException(String message) {
    super(message);
  }
}
