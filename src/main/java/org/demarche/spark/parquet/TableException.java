package org.demarche.spark.parquet;

/** A table that is not there or is not as Demarche writes it. */
public final class TableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TableException(String message) {
    super(message);
  }

  TableException(String message, Throwable cause) {
    super(message, cause);
  }
}
