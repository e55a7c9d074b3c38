package org.demarche.report;

import java.util.List;

/**
 * The stretches that time is cut into.
 *
 * @param unit "week"
 * @param starts first days of all from the first to the last in which anything was said, as
 *     2026-01-05; empty stretches too
 */
public record Periods(String unit, List<String> starts) {
  public Periods {
    starts = List.copyOf(starts);
  }
}
