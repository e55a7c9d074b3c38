package org.demarche.codebook.speakers;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Words that name a speaker, always or in the articles of a time.
 *
 * @param from the first day, or null
 * @param to the last day, or null
 */
public record Alias(String text, @Nullable LocalDate from, @Nullable LocalDate to) {

  public Alias {
    Objects.requireNonNull(text, "text");
  }

  /**
   * Whether it names its speaker in an article of that day; an undated article takes the latest.
   */
  public boolean holds(@Nullable LocalDate on) {
    return on == null
        ? to == null
        : (from == null || !on.isBefore(from)) && (to == null || !on.isAfter(to));
  }

  boolean overlaps(Alias other) {
    return (to == null || other.from == null || !to.isBefore(other.from))
        && (other.to == null || from == null || !other.to.isBefore(from));
  }
}
