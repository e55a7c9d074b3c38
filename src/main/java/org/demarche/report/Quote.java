package org.demarche.report;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A statement where it stands.
 *
 * @param date as 2026-01-05
 * @param coding what it was coded as, in a few words: "supports, +0.80"
 * @param also how many other outlets print it
 */
public record Quote(
    String statement,
    String speaker,
    @Nullable String outlet,
    @Nullable String date,
    @Nullable String title,
    String coding,
    int also,
    List<Piece> pieces) {

  public Quote {
    Objects.requireNonNull(statement, "statement");
    pieces = List.copyOf(pieces);
  }
}
