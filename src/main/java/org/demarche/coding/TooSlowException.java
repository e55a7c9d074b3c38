package org.demarche.coding;

import java.time.Duration;

/** Work on a text took longer than it may. */
public final class TooSlowException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TooSlowException(Duration limit) {
    super("Coding it took longer than " + limit.toSeconds() + " seconds.");
  }
}
