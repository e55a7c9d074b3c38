package org.demarche.codebook.speakers;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An office that a person holds or held.
 *
 * @param office id of the office
 * @param from the first day, or null
 * @param to the last day; null where it is still held
 */
public record Tenure(String office, @Nullable LocalDate from, @Nullable LocalDate to) {

  public Tenure {
    Objects.requireNonNull(office, "office");
  }

  /** Whether the office is held on that day; with no day, whether it is still held. */
  public boolean holds(@Nullable LocalDate on) {
    return new Alias(office, from, to).holds(on);
  }
}
