package org.demarche.input;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file of which nothing can be used, or nothing more. */
public final class RejectedException extends IOException {

  private static final long serialVersionUID = 1L;

  private final RejectReason reason;
  private final @Nullable String sample;

  public RejectedException(RejectReason reason, String message) {
    this(reason, message, null);
  }

  /**
   * @param sample how it begins
   */
  public RejectedException(RejectReason reason, String message, @Nullable String sample) {
    super(message);
    this.reason = reason;
    this.sample = sample;
  }

  /** What is beyond the limit of an article's size. */
  public static RejectedException tooLarge(int limit) {
    return new RejectedException(
        RejectReason.TOO_LARGE,
        "It is larger than %,d bytes; --max-size sets the limit.".formatted(limit));
  }

  public RejectReason reason() {
    return reason;
  }

  /** As a row of the rejects. */
  public Item.Rejected at(long record) {
    return new Item.Rejected(record, reason, String.valueOf(getMessage()), sample);
  }
}
