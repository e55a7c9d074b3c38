package org.demarche.spark.read;

/** A field of the wrong type. */
final class BadFieldException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BadFieldException(String message) {
    super(message);
  }
}
