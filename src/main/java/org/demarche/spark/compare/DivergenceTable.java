package org.demarche.spark.compare;

import static org.demarche.spark.table.Types.DOUBLE;
import static org.demarche.spark.table.Types.LONG;
import static org.demarche.spark.table.Types.STRING;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.demarche.compare.Comparison;
import org.demarche.compare.Divergences;
import org.demarche.spark.table.Column;
import org.demarche.spark.table.Sources;

/** Who lies how far apart. */
public final class DivergenceTable extends MadeTable {

  @Override
  public String name() {
    return "divergence";
  }

  @Override
  public String note() {
    return "a pair of speakers x an issue, or all frames";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.of("speaker_id", STRING, "The first of the pair; see speakers."),
        Column.of("other_id", STRING, "The second."),
        Column.of("issue_id", STRING, "The codebook's issue; NULL for jensen_shannon."),
        Column.of(
            "measure",
            STRING,
            "stance_gap: mean score of the first minus that of the second, in [-2,2];"
                + " jensen_shannon: divergence of their frames in bits, in [0,1]."),
        Column.of("gap", DOUBLE, "What the measure says."),
        Column.of("ci_low", DOUBLE, "Lower end of the 95 % interval."),
        Column.of("ci_high", DOUBLE, "Upper end of it."),
        Column.of("p_value", DOUBLE, "Of a permutation test: how often chance does as much."),
        Column.of("q_value", DOUBLE, "Adjusted for all rows (Benjamini and Hochberg 1995)."),
        Column.of("n_clusters", LONG, "Distinct statements of the first that it rests on."),
        Column.of("n_clusters_other", LONG, "Distinct statements of the second."));
  }

  @Override
  Stream<Row> made(Sources sources) {
    Comparison comparison = sources.comparison();
    return Divergences.compare(comparison.utterances(), comparison.settings()).stream()
        .map(
            pair ->
                new RowBuilder()
                    .add(pair.speaker(), pair.other(), pair.issue())
                    .add(pair.measure().name().toLowerCase(Locale.ROOT))
                    .add(Cells.value(pair.gap()), Cells.low(pair.gap()), Cells.high(pair.gap()))
                    .add(pair.pValue(), pair.qValue())
                    .add((long) pair.statements(), (long) pair.otherStatements())
                    .row());
  }
}
