package org.demarche.spark.compare;

import static org.demarche.spark.table.Types.DOUBLE;
import static org.demarche.spark.table.Types.LONG;

import java.util.ArrayList;
import java.util.List;
import org.demarche.compare.cell.SpeakerIssue;
import org.demarche.spark.table.Column;
import org.demarche.stance.Stance;

/** The columns of a stance: how many statements take which side, and the mean score. */
final class StanceColumns {

  private StanceColumns() {}

  static List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("n_support", LONG, "Statements for it, reprints counted."));
    columns.add(Column.of("n_oppose", LONG, "Statements against it."));
    columns.add(Column.of("n_ambivalent", LONG, "Statements for and against it."));
    columns.add(Column.of("n_neutral", LONG, "Statements that take no side."));
    columns.addAll(Cells.COUNTS);
    columns.add(
        Column.of(
            "mean_score",
            DOUBLE,
            "Mean score of the distinct statements, in [-1,1]; NULL where suppressed."));
    columns.addAll(List.of(Cells.LOW, Cells.HIGH, Cells.SUPPRESSED));
    return columns;
  }

  static void add(RowBuilder row, SpeakerIssue stance) {
    row.add(count(stance, Stance.Label.SUPPORT), count(stance, Stance.Label.OPPOSE))
        .add(count(stance, Stance.Label.AMBIVALENT), count(stance, Stance.Label.NEUTRAL))
        .addAll(Cells.counts(stance.cell()))
        .add(
            Cells.value(stance.cell().estimate()),
            Cells.low(stance.cell().estimate()),
            Cells.high(stance.cell().estimate()),
            stance.cell().suppressed());
  }

  private static long count(SpeakerIssue stance, Stance.Label label) {
    return stance.labels().getOrDefault(label, 0);
  }
}
