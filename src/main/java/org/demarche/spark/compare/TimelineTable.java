package org.demarche.spark.compare;

import static org.demarche.spark.table.Types.DATE;
import static org.demarche.spark.table.Types.STRING;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.demarche.compare.Comparison;
import org.demarche.compare.cell.Timeline;
import org.demarche.spark.table.Column;
import org.demarche.spark.table.Sources;

/** Where each speaker stood when. */
public final class TimelineTable extends MadeTable {

  @Override
  public String name() {
    return "timeline";
  }

  @Override
  public String note() {
    return "a speaker x an issue x a period";
  }

  @Override
  public List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("speaker_id", STRING, "See speakers."));
    columns.add(Column.of("issue_id", STRING, "The codebook's issue."));
    columns.add(Column.of("period", STRING, "day, week (from Monday), month, quarter or year."));
    columns.add(Column.of("period_start", DATE, "Its first day, by day of publication."));
    columns.addAll(StanceColumns.columns());
    return columns;
  }

  @Override
  Stream<Row> made(Sources sources) {
    Comparison comparison = sources.comparison();
    return Timeline.compare(comparison.utterances(), comparison.period(), comparison.settings())
        .stream()
        .map(
            point -> {
              RowBuilder row =
                  new RowBuilder()
                      .add(point.speaker(), point.issue())
                      .add(point.period().name().toLowerCase(Locale.ROOT), point.start());
              StanceColumns.add(row, point.stance());
              return row.row();
            });
  }
}
