package org.demarche.compare.network;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time that a network covers.
 *
 * @param from first day, null for all time
 * @param to last day, null for all time
 */
public record Window(@Nullable LocalDate from, @Nullable LocalDate to) {

  public static final Window ALL = new Window(null, null);

  /** Whether a day lies inside; an unknown day lies only in all time. */
  boolean holds(@Nullable LocalDate day) {
    return from == null || to == null
        ? true
        : day != null && !day.isBefore(from) && !day.isAfter(to);
  }
}
