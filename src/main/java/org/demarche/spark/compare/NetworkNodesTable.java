package org.demarche.spark.compare;

import static org.demarche.spark.table.Types.LONG;
import static org.demarche.spark.table.Types.STRING;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.demarche.spark.table.Column;
import org.demarche.spark.table.Sources;

/** Actors and issues of the discourse network. */
public final class NetworkNodesTable extends MadeTable {

  @Override
  public String name() {
    return "network_nodes";
  }

  @Override
  public String note() {
    return "an actor or an issue of the discourse network";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.of("node_id", STRING, "A speaker_id or an issue_id."),
        Column.of("kind", STRING, "actor or issue."),
        Column.of("n_statements", LONG, "Distinct statements that take a side."),
        Column.of("n_positions", LONG, "An actor's sides taken; an issue's actors."));
  }

  @Override
  Stream<Row> made(Sources sources) {
    return NetworkEdgesTable.network(sources).nodes().stream()
        .map(
            node ->
                RowFactory.create(
                    node.id(),
                    node.kind().name().toLowerCase(Locale.ROOT),
                    (long) node.statements(),
                    (long) node.positions()));
  }
}
