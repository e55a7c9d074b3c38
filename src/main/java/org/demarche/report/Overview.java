package org.demarche.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read.
 *
 * @param reprints articles that reprint another
 * @param direct statements quoted throughout; {@code mixed} in part, {@code indirect} not at all
 * @param distinct statements, each counted once across outlets
 * @param first day of publication
 * @param outlets those that print most first
 */
public record Overview(
    int documents,
    int reprints,
    int rejects,
    int statements,
    int direct,
    int mixed,
    int indirect,
    int distinct,
    int speakers,
    @Nullable String first,
    @Nullable String last,
    List<Outlet> outlets) {

  /** What an outlet gave. */
  public record Outlet(String name, int documents, int statements) {}

  public Overview {
    outlets = List.copyOf(outlets);
  }
}
