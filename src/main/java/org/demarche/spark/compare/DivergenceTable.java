package org.demarche.spark.compare;

import static org.demarche.spark.table.Types.DOUBLE;
import static org.demarche.spark.table.Types.LONG;
import static org.demarche.spark.table.Types.STRING;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.demarche.compare.Comparison;
import org.demarche.compare.Utterance;
import org.demarche.compare.pair.Divergences;
import org.demarche.spark.table.Column;
import org.demarche.spark.table.Sources;

/** Who lies how far apart: speakers by themselves, or governments with all who speak for them. */
public final class DivergenceTable extends MadeTable {
  private final String name;
  private final String note;
  private final Function<Comparison, Collection<Utterance>> utterances;

  private DivergenceTable(
      String name, String note, Function<Comparison, Collection<Utterance>> utterances) {
    this.name = name;
    this.note = note;
    this.utterances = utterances;
  }

  /** Speakers by themselves. */
  public static DivergenceTable own() {
    return new DivergenceTable(
        "divergence", "a pair of speakers x an issue, or all frames", Comparison::utterances);
  }

  /** Those at the top of a hierarchy, with all below them. */
  public static DivergenceTable rolledUp() {
    return new DivergenceTable(
        "rollup_divergence",
        "a pair of governments, with all who speak for them, x an issue, or all frames",
        comparison -> comparison.rollUp().ofRoots());
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String note() {
    return note;
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
    return Divergences.compare(utterances.apply(comparison), comparison.settings()).stream()
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
