package org.demarche.spark.read;

import org.demarche.input.Item;
import org.jspecify.annotations.Nullable;

/** An input that cannot be used, where the user wants all of them to be. */
public final class StrictException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final String SAYS = StrictException.class.getName() + ": ";

  private StrictException(String message) {
    super(message);
  }

  static StrictException at(String uri, Item.Rejected rejected) {
    return at(uri, rejected.record(), rejected.reason().code(), rejected.message());
  }

  /**
   * @param reason its code
   */
  public static StrictException at(String uri, long record, String reason, String message) {
    return new StrictException(
        "%s, record %d: %s: %s (stopped because of --strict; the output was left as it was)"
            .formatted(uri, record, reason, message));
  }

  /** The one behind a failure of Spark's, of which sometimes only the words arrive; or null. */
  public static @Nullable StrictException behind(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      String words = String.valueOf(at.getMessage());
      int begin = words.indexOf(SAYS);
      if (at instanceof StrictException strict) {
        return strict;
      }
      if (begin >= 0) {
        return new StrictException(
            words.substring(begin + SAYS.length()).lines().findFirst().orElse(""));
      }
    }
    return null;
  }
}
