package org.demarche.spark.job;

/** An output folder that cannot be written. */
public final class OutputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OutputException(String message) {
    super(message);
  }

  OutputException(String message, Throwable cause) {
    super(message, cause);
  }
}
