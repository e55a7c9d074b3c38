package org.demarche.spark.compare;

import static org.demarche.spark.table.Types.BOOLEAN;
import static org.demarche.spark.table.Types.DOUBLE;
import static org.demarche.spark.table.Types.LONG;

import java.util.List;
import org.demarche.compare.stat.Estimate;
import org.demarche.compare.story.Cell;
import org.demarche.spark.table.Column;
import org.jspecify.annotations.Nullable;

/** The columns that tell how sure a cell is. */
final class Cells {

  static final Column LOW =
      Column.of("ci_low", DOUBLE, "Lower end of the 95 % interval; NULL where suppressed.");
  static final Column HIGH = Column.of("ci_high", DOUBLE, "Upper end of it.");
  static final Column SUPPRESSED =
      Column.of("suppressed", BOOLEAN, "Whether there is too little to tell.");

  /** As {@link #counts} fills them. */
  static final List<Column> COUNTS =
      List.of(
          Column.of("n_statements", LONG, "Statements, reprints counted."),
          Column.of("n_documents", LONG, "Articles that they stand in."),
          Column.of("n_clusters", LONG, "Distinct statements; each counts once in the figure."),
          Column.of("n_stories", LONG, "Stories that they come from, which are resampled."));

  private Cells() {}

  static List<Object> counts(Cell cell) {
    return List.of(
        (long) cell.statements(),
        (long) cell.documents(),
        (long) cell.clusters(),
        (long) cell.stories());
  }

  static @Nullable Double value(@Nullable Estimate estimate) {
    return estimate == null ? null : estimate.value();
  }

  static @Nullable Double low(@Nullable Estimate estimate) {
    return estimate == null ? null : estimate.interval().low();
  }

  static @Nullable Double high(@Nullable Estimate estimate) {
    return estimate == null ? null : estimate.interval().high();
  }
}
