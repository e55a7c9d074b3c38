package org.demarche.cli.kit;

import static org.demarche.cli.kit.TextTable.figure;
import static org.demarche.cli.kit.TextTable.interval;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;

/** Prints what was corrected, for a terminal of 80 columns. */
final class CorrectionText {

  private static final int SHOWN = 12;

  private final PrintStream out;

  CorrectionText(PrintStream out) {
    this.out = out;
  }

  void print(Corrections corrections, int leastGold) {
    out.println();
    TextTable counts = new TextTable("table", "corrected", "of");
    for (Corrections.Count count : corrections.counts()) {
      counts.row(count.table(), String.valueOf(count.corrected()), String.valueOf(count.cells()));
    }
    counts.print(out);
    out.printf("%nA cell with fewer than %d coded statements stays as it is.%n", leastGold);
    if (corrections.cells().isEmpty()) {
      out.printf("Code more statements, or draw with --by the cells that matter to you.%n");
      return;
    }
    out.printf("%nThe largest corrections, with 95 %% intervals%n");
    List<Corrections.Cell> cells =
        corrections.cells().stream()
            .sorted(
                Comparator.comparingDouble(
                        (Corrections.Cell cell) ->
                            Math.abs(cell.naive() - cell.corrected().value()))
                    .reversed())
            .limit(SHOWN)
            .toList();
    for (Corrections.Cell cell : cells) {
      out.printf(
          "  %s%n    naive %s (%s), corrected %s (%s), %d coded%n",
          cell.name(),
          figure(cell.naive()),
          interval(cell.interval()),
          figure(cell.corrected().value()),
          interval(cell.corrected().interval()),
          cell.corrected().gold());
    }
  }
}
