package org.demarche.spark.compare;

import static org.demarche.spark.table.Types.DOUBLE;
import static org.demarche.spark.table.Types.LONG;
import static org.demarche.spark.table.Types.STRING;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.demarche.compare.Comparison;
import org.demarche.compare.cell.SpeakerFrame;
import org.demarche.spark.table.Column;
import org.demarche.spark.table.Sources;

/** How each speaker frames what it says. */
public final class SpeakerFrameTable extends MadeTable {

  @Override
  public String name() {
    return "speaker_frame";
  }

  @Override
  public String note() {
    return "a speaker x a frame";
  }

  @Override
  public List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("speaker_id", STRING, "See speakers."));
    columns.add(Column.of("frame_id", STRING, "The codebook's frame."));
    columns.add(
        Column.of(
            "share",
            DOUBLE,
            "Of the speaker's distinct statements, that score .5 or more; NULL where suppressed."));
    columns.addAll(List.of(Cells.LOW, Cells.HIGH));
    columns.add(Column.of("n", LONG, "The speaker's distinct statements, in any frame or none."));
    columns.addAll(Cells.COUNTS.subList(0, 2));
    columns.add(Cells.COUNTS.get(3));
    columns.add(Cells.SUPPRESSED);
    return columns;
  }

  @Override
  Stream<Row> made(Sources sources) {
    Comparison comparison = sources.comparison();
    return SpeakerFrame.compare(comparison.utterances(), comparison.settings()).stream()
        .map(
            frame ->
                new RowBuilder()
                    .add(frame.speaker(), frame.frame())
                    .add(
                        Cells.value(frame.cell().estimate()),
                        Cells.low(frame.cell().estimate()),
                        Cells.high(frame.cell().estimate()))
                    .add(
                        (long) frame.cell().clusters(),
                        (long) frame.cell().statements(),
                        (long) frame.cell().documents(),
                        (long) frame.cell().stories(),
                        frame.cell().suppressed())
                    .row());
  }
}
