package org.demarche.spark.compare;

import static org.demarche.spark.table.Types.DATE;
import static org.demarche.spark.table.Types.DOUBLE;
import static org.demarche.spark.table.Types.STRING;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.demarche.compare.Comparison;
import org.demarche.compare.network.DiscourseNetwork;
import org.demarche.spark.table.Column;
import org.demarche.spark.table.Sources;

/** Ties of the discourse network. */
public final class NetworkEdgesTable extends MadeTable {

  /** More actors than these make a network that nobody can read. */
  private static final int ACTORS = 100;

  @Override
  public String name() {
    return "network_edges";
  }

  @Override
  public String note() {
    return "a tie of an actor to an issue, or of two actors, in all time or in a window";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.of("source_id", STRING, "An actor; see network_nodes."),
        Column.of("target_id", STRING, "An issue, or another actor."),
        Column.of("kind", STRING, "supports, opposes (an issue), congruence, conflict (actors)."),
        Column.of("window_start", DATE, "First day of the window; NULL for all time."),
        Column.of("window_end", DATE, "Last day of it."),
        Column.of(
            "weight", DOUBLE, "Distinct statements, or issues on which two agree or conflict."),
        Column.of(
            "weight_average",
            DOUBLE,
            "By the two's mean number of positions; to an issue, by the actor's statements."),
        Column.of("weight_jaccard", DOUBLE, "By the positions that either takes; of two actors."),
        Column.of("weight_cosine", DOUBLE, "By the geometric mean of them; of two actors."));
  }

  static DiscourseNetwork network(Sources sources) {
    Comparison comparison = sources.comparison();
    return DiscourseNetwork.of(comparison.utterances(), comparison.period(), ACTORS);
  }

  @Override
  Stream<Row> made(Sources sources) {
    return network(sources).edges().stream()
        .map(
            edge ->
                new RowBuilder()
                    .add(edge.source(), edge.target())
                    .add(edge.kind().name().toLowerCase(Locale.ROOT))
                    .add(edge.window().from(), edge.window().to())
                    .add(edge.weight(), edge.average(), edge.jaccard(), edge.cosine())
                    .row());
  }
}
