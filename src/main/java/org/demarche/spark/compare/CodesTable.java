package org.demarche.spark.compare;

import static org.demarche.spark.table.Types.STRING;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.Frame;
import org.demarche.spark.table.Column;
import org.demarche.spark.table.Sources;

/** What the ids of issues and frames mean, so that the tables can be read without the codebook. */
public final class CodesTable extends MadeTable {

  @Override
  public String name() {
    return "codes";
  }

  @Override
  public String note() {
    return "an issue or a frame of the codebook";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.of("kind", STRING, "issue or frame."),
        Column.of("code_id", STRING, "An issue_id or a frame_id."),
        Column.of("name", STRING, "For tables and charts."),
        Column.of("definition", STRING, "The issue's proposition, or what the frame means."));
  }

  @Override
  Stream<Row> made(Sources sources) {
    Codebook codebook = sources.codebook();
    Stream<Row> issues =
        codebook.issues().all().stream()
            .map(i -> RowFactory.create("issue", i.id(), i.name(), i.proposition()));
    Stream<Row> frames =
        codebook.frames().entries().stream()
            .filter(f -> f.kind() != Frame.Kind.FUNCTION)
            .map(f -> RowFactory.create("frame", f.id(), f.name(), f.definition()));
    return Stream.concat(issues, frames);
  }
}
