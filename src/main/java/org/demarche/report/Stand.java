package org.demarche.report;

import org.jspecify.annotations.Nullable;

/**
 * Where a speaker stands on an issue.
 *
 * @param period first day of the period, as 2026-01-05; null for all time
 * @param clusters distinct statements
 * @param figure mean score; null where too little is known
 */
public record Stand(
    String speaker,
    String issue,
    @Nullable String period,
    int support,
    int oppose,
    int ambivalent,
    int neutral,
    int clusters,
    int stories,
    @Nullable Figure figure) {

  public int statements() {
    return support + oppose + ambivalent + neutral;
  }
}
