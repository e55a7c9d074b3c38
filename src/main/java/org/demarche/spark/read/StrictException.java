package org.demarche.spark.read;

import org.demarche.input.Item;
import org.jspecify.annotations.Nullable;

/** An input that cannot be used, where the user wants all of them to be. */
public final class StrictException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StrictException(String uri, Item.Rejected rejected) {
    this(uri, rejected.record(), rejected.reason().code(), rejected.message());
  }

  /**
   * @param reason its code
   */
  public StrictException(String uri, long record, String reason, String message) {
    super(
        "%s, record %d: %s: %s%nStopped because of --strict; the output was left as it was."
            .formatted(uri, record, reason, message));
  }

  /** The one behind a failure of Spark's, or null. */
  public static @Nullable StrictException behind(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof StrictException strict) {
        return strict;
      }
    }
    return null;
  }
}
