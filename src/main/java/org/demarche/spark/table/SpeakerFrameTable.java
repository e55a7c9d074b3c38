package org.demarche.spark.table;

import static org.demarche.spark.table.Types.DOUBLE;
import static org.demarche.spark.table.Types.LONG;
import static org.demarche.spark.table.Types.STRING;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** How each speaker frames things, over all statements. */
final class SpeakerFrameTable implements Table {

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
    return List.of(
        Column.of("speaker_id", STRING, "See speakers."),
        Column.of("frame_id", STRING, "The codebook's frame."),
        new Column("share", DOUBLE, "n / n_statements", "Of the speaker's statements, in [0,1]."),
        new Column("ci_low", DOUBLE, "NULL", "Lower end of the 95 % interval."),
        new Column("ci_high", DOUBLE, "NULL", "Upper end of the 95 % interval."),
        Column.of("n", LONG, "The speaker's statements in this frame."));
  }

  @Override
  public Dataset<Row> rows(Sources sources) {
    Dataset<Row> speakers = sources.table("speakers").select("speaker_id", "n_statements");
    return sources
        .table("frames")
        .join(sources.table("attributions"), "statement_id")
        .groupBy("speaker_id", "frame_id")
        .agg(functions.countDistinct("statement_id").as("n"))
        .join(speakers, "speaker_id");
  }
}
