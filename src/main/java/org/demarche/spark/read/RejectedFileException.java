package org.demarche.spark.read;

import java.io.IOException;

/** A file of which nothing can be used. */
final class RejectedFileException extends IOException {

  private static final long serialVersionUID = 1L;

  private final RejectReason reason;

  RejectedFileException(RejectReason reason, String message) {
    super(message);
    this.reason = reason;
  }

  RejectReason reason() {
    return reason;
  }
}
